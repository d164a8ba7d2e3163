package youcheng.portfolio.overview;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.ExportLog;
import youcheng.base.ExportRows;
import youcheng.closeness.ClosenessReading;
import youcheng.closeness.Standing;
import youcheng.dormancy.WakingReading;
import youcheng.dormancy.WakingStanding;
import youcheng.identity.Desk;
import youcheng.identity.SignedIn;
import youcheng.register.Region;
import youcheng.register.Register;
import youcheng.register.RelationshipId;

/** All relationships as a whole, read with as many queries however many they are; open to everybody in the office. */
@Service
@PermitAll
public class Portfolio {

    private final Register register;
    private final ClosenessReading closeness;
    private final WakingReading waking;
    private final ExportLog exports;
    private final SignedIn signedIn;
    private final Clock clock;

    Portfolio(
            Register register,
            ClosenessReading closeness,
            WakingReading waking,
            ExportLog exports,
            SignedIn signedIn,
            Clock clock) {
        this.register = register;
        this.closeness = closeness;
        this.waking = waking;
        this.exports = exports;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The figures of all relationships, or only of those of a region or a desk. */
    @Transactional(readOnly = true)
    public Overview overview(@Nullable Region region, @Nullable Desk desk) {
        return Figures.of(
                all().stream()
                        .filter(each ->
                                region == null || each.relationship().country().region() == region)
                        .filter(each -> desk == null || each.relationship().desk() == desk)
                        .toList(),
                LocalDate.now(clock));
    }

    /** The relationships in force that the filter wants, in its order in this language. */
    @Transactional(readOnly = true)
    public List<RelationshipStanding> relationships(RelationshipFilter filter, Locale language) {
        return filter.apply(
                all().stream().filter(each -> each.relationship().isInForce()).toList(), language);
    }

    /**
     * The same for a file, which leaves the portal; not in parts, since all have to be at hand to be sorted, and each is its
     * row already. {@code as} is how the person asked for it, for the access log.
     */
    public ExportRows<RelationshipStanding> export(RelationshipFilter filter, Locale language, String as) {
        return exports.handOutWhole(
                "access.tiesExported", signedIn.person().asActor(), as, () -> relationships(filter, language));
    }

    private List<RelationshipStanding> all() {
        Map<RelationshipId, Standing> standings =
                closeness.standings().stream().collect(Collectors.toMap(Standing::relationship, Function.identity()));
        Map<RelationshipId, WakingStanding> reviews = waking.standings();
        return register.concluded().stream()
                .map(relationship -> new RelationshipStanding(
                        relationship, standings.get(relationship.id()), reviews.get(relationship.id())))
                .toList();
    }
}
