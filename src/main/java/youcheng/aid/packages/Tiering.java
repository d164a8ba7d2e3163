package youcheng.aid.packages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import youcheng.workflow.DecisionRow;
import youcheng.workflow.Workflow;

/** Has the decision table say who approves a package. */
@Component
class Tiering {

    private final Workflow workflow;

    Tiering(Workflow workflow) {
        this.workflow = workflow;
    }

    /** Who approves goods of this value, some of which may have none. Looking ahead leaves no trace in the engine. */
    TierFinding of(AidValue value) {
        Map<String, Object> facts =
                Map.of("valueKnown", value.isKnown(), "value", value.cny().doubleValue());
        DecisionRow row = workflow.weigh(AidPackageProcess.TIER_TABLE, List.of(facts))
                .getFirst()
                .getFirst();
        return new TierFinding(
                row.constant("tier", AidTier.class), row.text("reason"), plain(row, "above"), plain(row, "upTo"));
    }

    private static BigDecimal plain(DecisionRow row, String column) {
        BigDecimal limit = row.decimal(column).stripTrailingZeros();
        return limit.scale() < 0 ? limit.setScale(0) : limit;
    }
}
