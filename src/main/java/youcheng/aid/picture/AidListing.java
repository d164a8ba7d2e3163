package youcheng.aid.picture;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.identity.OfficeReading;

/** The list of packages that the signed-in person may read. */
@Service
@OfficeReading
@Transactional(readOnly = true)
public class AidListing {

    private final AidListQueries queries;

    AidListing(AidListQueries queries) {
        this.queries = queries;
    }

    /** How many packages the filter wants in each phase, whatever phase it wants. */
    public AidCounts counts(AidFilter filter) {
        return counts(queries.tallies(filter));
    }

    /** How many packages are in each phase in which something is still to be done; those that are over are not counted. */
    public AidCounts openCounts() {
        return counts(queries.openTallies());
    }

    private static AidCounts counts(List<AidListQueries.StateTally> tallies) {
        Map<AidPhase, Long> phases = new EnumMap<>(AidPhase.class);
        tallies.forEach(each -> phases.merge(AidPhase.of(each.state()), each.packages(), Long::sum));
        return new AidCounts(phases);
    }

    /** One page of the packages that the filter wants, in its order in this language. */
    public List<AidRow> page(AidFilter filter, Locale language, int offset, int limit) {
        return queries.page(filter, language, offset, limit);
    }

    /** The years that can be chosen, the newest first. */
    public List<Integer> years() {
        return queries.years();
    }
}
