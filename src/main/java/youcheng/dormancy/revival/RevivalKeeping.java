package youcheng.dormancy.revival;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;
import youcheng.cases.Cases;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.Roles;
import youcheng.plans.CasePlans;

/** What becomes of a revival plan while it runs: milestones join it, are replaced and dropped; what the partner did. */
@Service
@Transactional
public class RevivalKeeping {

    private final RevivalPlans plans;
    private final RevivalMilestones milestones;
    private final RevivalCourse course;
    private final RevivalRules rules;
    private final CasePlans items;
    private final Cases cases;
    private final AuditTrail trail;
    private final Clock clock;

    RevivalKeeping(
            RevivalPlans plans,
            RevivalMilestones milestones,
            RevivalCourse course,
            RevivalRules rules,
            CasePlans items,
            Cases cases,
            AuditTrail trail,
            Clock clock) {
        this.plans = plans;
        this.milestones = milestones;
        this.course = course;
        this.rules = rules;
        this.items = items;
        this.cases = cases;
        this.trail = trail;
        this.clock = clock;
    }

    /** The officers who could own a milestone of this review's plan, by name. */
    @RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
    @Transactional(readOnly = true)
    public List<Person> owners(CaseNumber review) {
        return rules.owners(planOf(review));
    }

    /** Somebody of the desk adds a milestone to the plan while it runs. */
    @RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
    public CaseNumber add(CaseNumber review, Milestone milestone) {
        cases.lock(review);
        RevivalPlan plan = running(review);
        Person person = rules.keeper(plan, Role.OFFICER, Role.SUPERVISOR);
        return add(plan, milestone, person, AuditEvent.of("revival.milestoneAdded", person.asActor()));
    }

    /** A supervisor of the desk puts another milestone into the place of one that is still planned, and says why. */
    @RolesAllowed(Roles.SUPERVISOR)
    public CaseNumber replace(CaseNumber review, CaseNumber milestone, Milestone next, String reason) {
        cases.lock(review);
        RevivalPlan plan = running(review);
        Person person = rules.keeper(plan, Role.SUPERVISOR);
        RevivalMilestone old = found(review, milestone);
        FormCheck form = new FormCheck();
        Supplier<String> written = form.read(() -> FieldCheck.reason(reason));
        form.ask(() -> checked(plan, next, person));
        form.refuse();
        Reason why = Reason.written(written.get());
        cancel(old, why, person.asActor());
        CaseNumber number = add(
                plan,
                next,
                person,
                AuditEvent.of("revival.milestoneReplaced", person.asActor())
                        .with(Change.of("milestone.replaces", null, milestone))
                        .because(why));
        old.replacedBy(number);
        milestones.saveAndFlush(old);
        return number;
    }

    /** A supervisor of the desk takes a milestone that is still planned out of the plan, and says why. */
    @RolesAllowed(Roles.SUPERVISOR)
    public void drop(CaseNumber review, CaseNumber milestone, String reason) {
        Reason why = Reason.written(FieldCheck.reason(reason));
        cases.lock(review);
        Person person = rules.keeper(running(review), Role.SUPERVISOR);
        RevivalMilestone old = found(review, milestone);
        cancel(old, why, person.asActor());
        append(old, AuditEvent.of("revival.milestoneDropped", person.asActor()).because(why));
    }

    /** Somebody of the desk notes what became of the partner's part, as long as the review is open. */
    @RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
    public void partnerDid(CaseNumber review, CaseNumber milestone, PartnerShare what, String note) {
        String noted = FieldCheck.reason(note);
        if (!cases.lock(review).isOpen()) {
            throw Rejection.because("revival.rejection.ended");
        }
        Person person = rules.keeper(planOf(review), Role.OFFICER, Role.SUPERVISOR);
        RevivalMilestone found = found(review, milestone);
        PartnerShare before = found.share();
        found.partnerDid(what, noted, LocalDate.now(clock));
        milestones.saveAndFlush(found);
        append(
                found,
                AuditEvent.of("revival.partner." + what, person.asActor())
                        .with(Change.of("milestone.share", before, what))
                        .because(Reason.written(noted)));
    }

    private CaseNumber add(RevivalPlan plan, Milestone milestone, Person person, AuditEvent event) {
        Milestone wanted = checked(plan, milestone, person);
        CaseNumber number = course.add(plan, wanted, person.claimant(), person.asActor());
        append(
                found(plan.number(), number),
                event.with(Change.of("milestone.kind", null, wanted.kind()))
                        .with(Change.of("milestone.day", null, wanted.day()))
                        .with(Change.account("milestone.owner", null, wanted.owner()))
                        .with(Change.of("milestone.partnerPart", null, wanted.partnerPart()))
                        .with(Change.of("milestone.budget", null, wanted.budget()))
                        .with(Change.of("milestone.doneWhen", null, wanted.doneWhen())));
        return number;
    }

    /** With an owner, who is an officer of the desk. */
    private Milestone checked(RevivalPlan plan, Milestone milestone, Person person) {
        FormCheck form = new FormCheck();
        Supplier<Milestone> fit =
                form.read(() -> MilestoneRules.requireOne(milestone, LocalDate.now(clock), plan.endsOn()));
        Supplier<Long> owner = form.read(() -> rules.owner(plan, milestone.owner(), person));
        form.refuse();
        return fit.get().ownedBy(owner.get());
    }

    private void cancel(RevivalMilestone milestone, Reason why, Actor by) {
        if (!items.cancel(milestone.item(), why, by)) {
            throw Rejection.because("revival.rejection.settled");
        }
    }

    private RevivalPlan running(CaseNumber review) {
        RevivalPlan plan = planOf(review);
        plan.requireRunning();
        return plan;
    }

    private RevivalPlan planOf(CaseNumber review) {
        return plans.findFirstByCaseNumberOrderByRoundNumberDesc(review.value())
                .orElseThrow(() -> Rejection.because("revival.rejection.noPlan"));
    }

    private RevivalMilestone found(CaseNumber review, CaseNumber milestone) {
        return milestones
                .findByItemNumber(milestone.value())
                .filter(each -> each.number().equals(review))
                .orElseThrow(() -> Rejection.because("revival.rejection.noMilestone"));
    }

    private void append(RevivalMilestone milestone, AuditEvent event) {
        trail.append(
                Chain.of(milestone.number()),
                event.in(milestone.number())
                        .with(Change.of("milestone.item", null, milestone.item()))
                        .with(Change.of("milestone.title", null, milestone.title())));
    }
}
