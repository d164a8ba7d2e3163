package youcheng.plans;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.Actor;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseReaders;
import youcheng.cases.Cases;
import youcheng.identity.Desk;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.plans.process.PlannedItemProcess;
import youcheng.register.CityRecord;
import youcheng.register.RelationshipId;
import youcheng.workflow.Workflow;

/** Begins planned items and ends them early, for whoever has checked that it may be. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Planning {

    private final PlannedItems items;
    private final PlanRules rules;
    private final Cases cases;
    private final CaseReaders readers;
    private final Workflow workflow;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Planning(
            PlannedItems items,
            PlanRules rules,
            Cases cases,
            CaseReaders readers,
            Workflow workflow,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.rules = rules;
        this.cases = cases;
        this.readers = readers;
        this.workflow = workflow;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is planned.
     *
     * @param relationship the relationship, which is locked
     * @param origin the case whose plan it comes from, or null
     * @param title what is to be done
     * @param day when
     * @param owner account id of whoever does it; the desk does where they are no officer of it any more
     */
    record Planned(RelationshipId relationship, @Nullable CaseNumber origin, String title, LocalDate day, long owner) {}

    /** Opens the small case of an item and puts it into the list of its owner. */
    CaseNumber plan(Planned what, Actor by) {
        CityRecord city = rules.cityOf(what.relationship());
        CaseNumber number = cases.openMinor(
                PlannedItemProcess.NUMBER_PREFIX,
                PlannedItemProcess.ID,
                new Bilingual(
                        shortened(city.nameZh() + " · " + what.title()),
                        shortened(city.nameEn() + " · " + what.title())),
                by);
        cases.alsoNamed(number, city.allNames());
        Desk desk = city.country().region().desk();
        cases.belongsTo(number, desk);
        readers.ofDesk(number, Person.group(Role.SUPERVISOR, desk));
        items.saveAndFlush(new PlannedItem(number, what));
        AuditEvent planned = AuditEvent.of("plan.planned", by)
                .in(number)
                .with(Change.of("plan.title", null, what.title()))
                .with(Change.of("plan.day", null, what.day()))
                .with(Change.account("plan.owner", null, what.owner()))
                .with(Change.of("plan.origin", null, what.origin()));
        trail.append(Chain.of(number), planned);
        trail.append(Chain.ofRelationship(what.relationship().value()), planned);
        workflow.start(PlannedItemProcess.ID, number, by);
        return number;
    }

    /** Takes an item, whose case is locked and which is still planned, out of the list of its owner. */
    void cancel(PlannedItem item, Reason why, Actor by) {
        item.dropped(why.text());
        items.saveAndFlush(item);
        trail.append(
                Chain.of(item.number()),
                AuditEvent.of("plan.cancelled", by).in(item.number()).because(why));
        workflow.tell(item.number(), PlannedItemProcess.DROPPED, by);
    }

    /** Tells whoever planned it that nothing is to be done for an item any more. */
    void settled(PlannedItem item) {
        CaseNumber origin = item.origin();
        if (origin != null) {
            events.publishEvent(new PlannedItemSettled(item.number(), origin, clock.instant()));
        }
    }

    private static String shortened(String title) {
        return title.length() <= Plans.LONGEST_TITLE ? title : title.substring(0, Plans.LONGEST_TITLE - 1) + "…";
    }
}
