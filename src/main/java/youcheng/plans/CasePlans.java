package youcheng.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.Reason;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.cases.Cases;
import youcheng.register.RelationshipId;
import youcheng.register.Relationships;

/**
 * Planned items of cases whose processes begin and end them, in their transactions: what was approved is planned whoever
 * is signed in. Features check rights and what may be planned; no way in for views.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CasePlans {

    private final PlannedItems items;
    private final Planning planning;
    private final Cases cases;
    private final Relationships relationships;

    CasePlans(PlannedItems items, Planning planning, Cases cases, Relationships relationships) {
        this.items = items;
        this.planning = planning;
        this.cases = cases;
        this.relationships = relationships;
    }

    /**
     * What a case plans.
     *
     * @param title what is to be done, of 200 characters at most
     * @param day when; a day that has passed makes it late from the beginning
     * @param owner account id of whoever does it; the desk does where they are no officer of it any more
     */
    public record CaseItem(String title, LocalDate day, long owner) {}

    /** Plans the items of a case, which is locked; hands back their numbers in the same order. */
    public List<CaseNumber> planAll(RelationshipId relationship, CaseNumber origin, List<CaseItem> planned, Actor by) {
        relationships.lock(List.of(relationship));
        return planned.stream()
                .map(item -> planning.plan(
                        new Planning.Planned(relationship, origin, item.title(), item.day(), item.owner()), by))
                .toList();
    }

    /** The items of a case, which is locked, for which something is still to be done. */
    public Set<CaseNumber> openOf(CaseNumber origin) {
        return items.findByOriginAndState(origin.value(), PlannedState.PLANNED).stream()
                .map(PlannedItem::number)
                .collect(Collectors.toSet());
    }

    /** Cancels an item of a case, which is locked before it; whether there was anything left to cancel. */
    public boolean cancel(CaseNumber number, Reason why, Actor by) {
        cases.lock(number);
        PlannedItem item = items.findByCaseNumber(number.value()).orElseThrow();
        if (!item.isPlanned()) {
            return false;
        }
        planning.cancel(item, why, by);
        return true;
    }
}
