package youcheng.plans;

import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseFact;
import youcheng.cases.CaseIndex;
import youcheng.identity.Role;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;
import youcheng.workflow.Inbox;
import youcheng.workflow.WorkItem;

/** What is planned for relationships, and who may plan or cancel something. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class PlanReading {

    private final PlannedItems items;
    private final CaseIndex index;
    private final Inbox inbox;
    private final PlanRules rules;
    private final PlanOrigins origins;

    PlanReading(PlannedItems items, CaseIndex index, Inbox inbox, PlanRules rules, PlanOrigins origins) {
        this.items = items;
        this.index = index;
        this.inbox = inbox;
        this.rules = rules;
        this.origins = origins;
    }

    /**
     * What the feature from whose case an item comes says of it.
     *
     * @param facts what people read about it besides its title and its day
     * @param isForSupervisorsToDrop whether its owner cannot drop it
     */
    public record FromPlan(List<CaseFact> facts, boolean isForSupervisorsToDrop) {}

    /** Whether the signed-in person sees what is planned: everybody but those who see no cases at all. */
    public boolean isOpen() {
        return !rules.me().roles().equals(Set.of(Role.ADMINISTRATOR));
    }

    /** The planned items of a relationship, by their day; nothing for those who see no cases at all. */
    public List<PlannedItemRecord> of(RelationshipId relationship) {
        return of(List.of(relationship)).getOrDefault(relationship, List.of());
    }

    /** The planned items of these relationships that have some, by their day; nothing for those who see no cases at all. */
    public Map<RelationshipId, List<PlannedItemRecord>> of(Collection<RelationshipId> relationships) {
        if (!isOpen()) {
            return Map.of();
        }
        return records(items.findByRelationshipIdInOrderByPlannedDayAscCaseNumberAsc(
                        relationships.stream().map(RelationshipId::value).toList()))
                .stream()
                .collect(Collectors.groupingBy(PlannedItemRecord::relationship));
    }

    /** The item of this case; only for those who may read it. */
    public PlannedItemRecord item(CaseNumber number) {
        PlannedItemRecord item = records(List.of(found(number))).getFirst();
        if (!item.isReadable()) {
            throw Rejection.because("cases.rejection.noCase");
        }
        return item;
    }

    /** What the plan says that the item of this case comes from; only for those who may read it. */
    public FromPlan fromPlan(CaseNumber number) {
        PlannedItem item = found(item(number).number());
        return new FromPlan(origins.factsOf(item), origins.isForSupervisorsToDrop(item));
    }

    /** The items that come from the plan of this case, by their day; nothing for those who see no cases at all. */
    public List<PlannedItemRecord> from(CaseNumber origin) {
        return !isOpen() ? List.of() : records(items.findByOriginOrderByPlannedDayAscCaseNumberAsc(origin.value()));
    }

    /** Whether the signed-in person may plan something for this relationship: an officer of its desk, while it runs. */
    public boolean mayPlan(RelationshipId relationship) {
        return rules.objectionToPlanningByHand().isEmpty()
                && rules.objectionToPlanning(relationship).isEmpty();
    }

    /** Whether the signed-in person may plan something for this relationship, which has been read already. */
    public boolean mayPlan(RelationshipSummary relationship) {
        return rules.objectionToPlanningByHand().isEmpty()
                && rules.objectionToPlanning(relationship).isEmpty();
    }

    /** Whether the signed-in person may cancel this item now. */
    public boolean mayCancel(CaseNumber number) {
        return rules.mayCancel(found(number));
    }

    private List<PlannedItemRecord> records(List<PlannedItem> found) {
        List<CaseNumber> numbers = found.stream().map(PlannedItem::number).toList();
        Map<CaseNumber, List<WorkItem>> work = inbox.of(numbers);
        Set<CaseNumber> readable = index.readableOf(numbers);
        return found.stream()
                .map(item -> item.record(
                        work.getOrDefault(item.number(), List.of()).stream()
                                .reduce((earlier, later) -> later)
                                .orElse(null),
                        readable.contains(item.number())))
                .toList();
    }

    private PlannedItem found(CaseNumber number) {
        return items.findByCaseNumber(number.value()).orElseThrow();
    }
}
