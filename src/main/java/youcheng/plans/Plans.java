package youcheng.plans;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.CaseNumber;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;
import youcheng.calendar.OfficeCalendar;
import youcheng.cases.Cases;
import youcheng.identity.Person;
import youcheng.identity.Roles;
import youcheng.plans.process.PlannedItemProcess;
import youcheng.register.RelationshipId;
import youcheng.register.Relationships;
import youcheng.tasks.TaskService;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;
import youcheng.workflow.Workflow;

/** Plans for relationships: items are planned by officers of the desk, done, moved or dropped by their owners. */
@Service
@Transactional
public class Plans {

    /** Most items planned at once. */
    public static final int MOST = 12;

    static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = FieldCheck.LONGEST_REASON;

    private final PlannedItems items;
    private final PlanRules rules;
    private final Planning planning;
    private final Cases cases;
    private final TaskService desk;
    private final Workflow workflow;
    private final OfficeCalendar calendar;
    private final Relationships relationships;
    private final AuditTrail trail;

    Plans(
            PlannedItems items,
            PlanRules rules,
            Planning planning,
            Cases cases,
            TaskService desk,
            Workflow workflow,
            OfficeCalendar calendar,
            Relationships relationships,
            AuditTrail trail) {
        this.items = items;
        this.rules = rules;
        this.planning = planning;
        this.cases = cases;
        this.desk = desk;
        this.workflow = workflow;
        this.calendar = calendar;
        this.relationships = relationships;
        this.trail = trail;
    }

    /**
     * What somebody wants to plan.
     *
     * @param title what is to be done
     * @param day when
     * @param owner account id of the officer who does it; null for oneself
     */
    public record PlannedItemDraft(
            String title, @Nullable LocalDate day, @Nullable Long owner) {}

    /** The officers who could own an item of this relationship, by name. */
    @RolesAllowed(Roles.OFFICER)
    @Transactional(readOnly = true)
    public List<Person> owners(RelationshipId relationship) {
        return rules.owners(relationship);
    }

    /** Plans one item. */
    @RolesAllowed(Roles.OFFICER)
    public CaseNumber plan(RelationshipId relationship, PlannedItemDraft draft) {
        rules.objectionToPlanningByHand().ifPresent(reason -> {
            throw reason;
        });
        return plan(relationship, null, draft, "");
    }

    /**
     * Plans the items that a case decided on; refused as a whole where one of them is. A refusal names the field with
     * the item's place after it, from 0.
     */
    @RolesAllowed(Roles.OFFICER)
    public void planAll(RelationshipId relationship, CaseNumber origin, List<PlannedItemDraft> drafts) {
        if (drafts.size() > MOST) {
            throw Rejection.because("plans.rejection.tooMany", MOST, drafts.size());
        }
        for (int place = 0; place < drafts.size(); place++) {
            plan(relationship, origin, drafts.get(place), Integer.toString(place));
        }
    }

    /** The owner did it, and says what came of it. */
    @RolesAllowed(Roles.OFFICER)
    public void done(WorkItemId id, String result) {
        finish(id, PlannedState.DONE, FieldCheck.requiredLines("result", result, LONGEST_TEXT));
    }

    /** The owner gives it up, and says why; refused where the item is part of a plan of which only supervisors drop something. */
    @RolesAllowed(Roles.OFFICER)
    public void drop(WorkItemId id, String reason) {
        finish(id, PlannedState.DROPPED, FieldCheck.requiredLines("result", reason, LONGEST_TEXT));
    }

    /** The owner moves it to another day, with its reminder and its escalation. */
    @RolesAllowed(Roles.OFFICER)
    public void move(WorkItemId id, @Nullable LocalDate day, String reason) {
        FormCheck form = new FormCheck();
        Supplier<LocalDate> chosen = form.read(() -> rules.usableDay("day", day));
        Supplier<String> written = form.read(() -> FieldCheck.reason(reason));
        form.refuse();
        LocalDate newDay = chosen.get();
        String why = written.get();
        WorkItem work = desk.begin(id, PlannedItemProcess.DO);
        Person person = rules.me();
        PlannedItem item = found(work.caseNumber());
        rules.requireWithinPlan(item, newDay);
        LocalDate before = item.day();
        item.moved(newDay);
        items.saveAndFlush(item);
        workflow.moveDue(id, person.asActor(), calendar.closeOf(newDay), calendar.reminderFor(newDay));
        append(
                item.number(),
                AuditEvent.of("plan.moved", person.asActor())
                        .at(work.step(), id.value())
                        .with(Change.of("plan.day", before, newDay))
                        .because(Reason.written(why)));
    }

    /** A supervisor of the desk cancels an item, whoever owns it. */
    @RolesAllowed(Roles.SUPERVISOR)
    public void cancel(CaseNumber number, String reason) {
        String why = FieldCheck.reason(reason);
        cases.lock(number);
        Person person = rules.me();
        PlannedItem item = found(number);
        if (!rules.mayCancel(item)) {
            throw Rejection.because("plans.rejection.notToCancel");
        }
        planning.cancel(item, Reason.written(why), person.asActor());
    }

    private CaseNumber plan(
            RelationshipId relationship, @Nullable CaseNumber origin, PlannedItemDraft draft, String place) {
        relationships.lock(List.of(relationship));
        Person person = rules.me();
        rules.objectionToPlanning(relationship).ifPresent(reason -> {
            throw reason;
        });
        long owner = Objects.requireNonNullElse(draft.owner(), person.claimant());
        FormCheck form = new FormCheck();
        Supplier<String> titleRead =
                form.read(() -> FieldCheck.requiredLine("title" + place, draft.title(), LONGEST_TITLE));
        Supplier<LocalDate> dayRead = form.read(() -> rules.usableDay("day" + place, draft.day()));
        Supplier<Person> ownerRead = form.read(() -> rules.owner("owner" + place, relationship, owner));
        form.refuse();
        return planning.plan(
                new Planning.Planned(
                        relationship,
                        origin,
                        titleRead.get(),
                        dayRead.get(),
                        ownerRead.get().id()),
                person.asActor());
    }

    private void finish(WorkItemId id, PlannedState how, String text) {
        WorkItem work = desk.begin(id, PlannedItemProcess.DO);
        Person person = rules.me();
        PlannedItem item = found(work.caseNumber());
        if (how == PlannedState.DONE) {
            item.done(text);
        } else {
            rules.requireForOwnerToDrop(item);
            item.dropped(text);
        }
        items.saveAndFlush(item);
        append(
                item.number(),
                AuditEvent.of("plan.finished." + how, person.asActor())
                        .at(work.step(), id.value())
                        .because(Reason.written(text)));
        workflow.complete(id, person.asActor(), Map.of(PlannedItemProcess.RESULT, how.name()));
    }

    private PlannedItem found(CaseNumber number) {
        return items.findByCaseNumber(number.value()).orElseThrow();
    }

    private void append(CaseNumber number, AuditEvent event) {
        trail.append(Chain.of(number), event.in(number));
    }
}
