package youcheng.closeness.runs;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.stereotype.Service;
import youcheng.audit.ExportLog;
import youcheng.base.ExportRows;
import youcheng.closeness.score.Closeness.Weighed;
import youcheng.identity.SignedIn;
import youcheng.register.RelationshipId;

/** Hands out the exchanges that made a score for a file, which leaves the portal; each time is on record in the access log. */
@Service
public class WeighedExport {

    private final ClosenessRuns runs;
    private final ExportLog exports;
    private final SignedIn signedIn;

    WeighedExport(ClosenessRuns runs, ExportLog exports, SignedIn signedIn) {
        this.runs = runs;
        this.exports = exports;
        this.signedIn = signedIn;
    }

    /** An exchange and what it weighs in this closeness. */
    public record WeighedExchange(Weighed weighed, ClosenessExplanation in) {}

    /**
     * All that are on record as of the last run, the heaviest first. {@code as} is how the person asked for them, for the
     * access log.
     */
    @PermitAll
    public ExportRows<WeighedExchange> export(RelationshipId relationship, String as) {
        return exports.handOutWhole(
                "access.weightsExported", signedIn.person().asActor(), as, () -> rows(relationship));
    }

    private List<WeighedExchange> rows(RelationshipId relationship) {
        return runs.explain(relationship).stream()
                .flatMap(explained ->
                        explained.closeness().weighed().stream().map(each -> new WeighedExchange(each, explained)))
                .toList();
    }
}
