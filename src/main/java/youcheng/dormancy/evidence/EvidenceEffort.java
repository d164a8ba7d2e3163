package youcheng.dormancy.evidence;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import youcheng.dormancy.evidence.Evidence.Effort;
import youcheng.dormancy.evidence.Evidence.PlannedWork;
import youcheng.dormancy.evidence.EvidenceExchanges.Named;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeKind;
import youcheng.plans.PlanReading;
import youcheng.plans.PlannedItemRecord;
import youcheng.plans.PlannedState;
import youcheng.register.RelationshipId;

/** What the office has put into a relationship, as far as it is on record. */
@Component
class EvidenceEffort {

    private final PlanReading plans;

    EvidenceEffort(PlanReading plans) {
        this.plans = plans;
    }

    Effort of(RelationshipId relationship, Named exchanges) {
        return new Effort(
                exchanges.held().size(),
                exchanges.count(ExchangeKind.VISIT, Direction.OUTBOUND),
                exchanges.count(ExchangeKind.VISIT, Direction.INBOUND),
                exchanges.count(ExchangeKind.VISIT, Direction.MUTUAL),
                exchanges.count(each -> each.kind() == ExchangeKind.PROJECT),
                plans.isOpen() ? planned(plans.of(relationship)) : null);
    }

    private static PlannedWork planned(List<PlannedItemRecord> items) {
        return new PlannedWork(
                count(items, PlannedState.DONE),
                count(items, PlannedState.DROPPED),
                count(items, PlannedState.PLANNED),
                cases(items));
    }

    private static int count(List<PlannedItemRecord> items, PlannedState state) {
        return (int) items.stream().filter(item -> item.state() == state).count();
    }

    private static int cases(List<PlannedItemRecord> items) {
        return (int) items.stream()
                .map(PlannedItemRecord::origin)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }
}
