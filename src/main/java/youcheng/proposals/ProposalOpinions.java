package youcheng.proposals;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.CaseNumber;
import youcheng.base.CleanText;
import youcheng.base.Rejection;
import youcheng.cases.Cases;
import youcheng.identity.Desk;
import youcheng.identity.People;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.workflow.Inbox;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;
import youcheng.workflow.Workflow;

/** One more opinion (加签): a supervisor asks somebody beside the specialists, while the proposal is examined. */
@Service
@RolesAllowed(Roles.SUPERVISOR)
@Transactional
public class ProposalOpinions {

    /** In which of their roles somebody is asked; the first that they have. */
    private static final List<Role> ASKED_AS =
            List.of(Role.LEGAL, Role.FINANCE, Role.DESK_REVIEWER, Role.OFFICER, Role.SUPERVISOR);

    private final ProposalRepository proposals;
    private final ProposalSteps steps;
    private final Cases cases;
    private final Inbox inbox;
    private final Workflow workflow;
    private final People people;
    private final DocumentAuthors documents;
    private final SignedIn signedIn;
    private final AuditTrail trail;
    private final Clock clock;

    ProposalOpinions(
            ProposalRepository proposals,
            ProposalSteps steps,
            Cases cases,
            Inbox inbox,
            Workflow workflow,
            People people,
            DocumentAuthors documents,
            SignedIn signedIn,
            AuditTrail trail,
            Clock clock) {
        this.proposals = proposals;
        this.steps = steps;
        this.cases = cases;
        this.inbox = inbox;
        this.workflow = workflow;
        this.people = people;
        this.documents = documents;
        this.signedIn = signedIn;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether the signed-in person may ask for one more opinion on this proposal now. */
    @Transactional(readOnly = true)
    public boolean mayAsk(CaseNumber number) {
        return objectionToAsking(signedIn.person(), found(number)).isEmpty();
    }

    /** Who could be asked: had no part in the proposal yet, and was not asked in this round. */
    @Transactional(readOnly = true)
    public List<Person> candidates(CaseNumber number) {
        Proposal proposal = found(number);
        return objectionToAsking(signedIn.person(), proposal).isPresent()
                ? List.of()
                : people.active().stream()
                        .filter(person ->
                                objectionToBeingAsked(person, proposal).isEmpty())
                        .toList();
    }

    /** Asks this person; it goes to their list, and the review waits for it. */
    public void ask(CaseNumber number, @Nullable Long accountId, String question) {
        String what = ContentRules.required("reason", CleanText.lines(question), ProposalWork.LONGEST_REASON);
        cases.lock(number);
        Person person = signedIn.person();
        Proposal proposal = found(number);
        refuse(objectionToAsking(person, proposal));
        Person next = Optional.ofNullable(accountId)
                .flatMap(id ->
                        people.active().stream().filter(each -> each.id() == id).findFirst())
                .orElseThrow(() -> Rejection.of("person", "proposals.rejection.nobodyChosen"));
        refuse(objectionToBeingAsked(next, proposal));
        proposal.oneMoreOpinion(AskedOpinion.of(
                proposal.round(), next.id(), groupOf(next).orElseThrow(), what, person.id(), clock.instant()));
        proposals.saveAndFlush(proposal);
        append(
                number,
                AuditEvent.of("proposal.opinionAsked", person.asActor())
                        .with(Change.account("proposal.asked", null, next.id()))
                        .because(Reason.written(what)));
        workflow.tell(number, ProposalProcess.ONE_MORE_OPINION, person.asActor());
    }

    /** No longer asks for an opinion that was not given yet; the review waits for it no more. */
    public void recall(WorkItemId id, String reason) {
        String why = ContentRules.required("reason", CleanText.lines(reason), ProposalWork.LONGEST_REASON);
        CaseNumber number = inbox.caseOf(id).orElseThrow(() -> Rejection.because("cases.rejection.noWorkItem"));
        cases.lock(number);
        Person person = signedIn.person();
        Proposal proposal = found(number);
        refuse(objectionToAsking(person, proposal));
        List<WorkItem> requests = inbox.of(number).stream()
                .filter(each -> each.step().equals(ProposalProcess.EXTRA_OPINION))
                .toList();
        WorkItem item = requests.stream()
                .filter(each -> each.isOpen() && each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Rejection.because("proposals.rejection.opinionNotOpen"));
        // Each request brought up one task, in the same order.
        int place = requests.indexOf(item);
        proposal.opinionRecalled(place, person.id(), clock.instant());
        proposals.saveAndFlush(proposal);
        append(
                number,
                AuditEvent.of("proposal.opinionRecalled", person.asActor())
                        .at(item.step(), id.value())
                        .with(Change.account(
                                "proposal.asked", proposal.asked().get(place).person(), null))
                        .because(Reason.written(why)));
        workflow.drop(id, person.asActor());
    }

    private Optional<Rejection> objectionToAsking(Person person, Proposal proposal) {
        if (!person.is(Role.SUPERVISOR)
                || !person.groups().contains(steps.supervisors(proposal.number().value()))) {
            return Optional.of(Rejection.because("proposals.rejection.notSupervisorAsking"));
        }
        if (!proposal.isUnderReview()) {
            return Optional.of(Rejection.because("proposals.rejection.notExamined"));
        }
        return proposal.fourEyes().objectionToReview(person.id());
    }

    private Optional<Rejection> objectionToBeingAsked(Person person, Proposal proposal) {
        boolean asked = proposal.asked().stream()
                .filter(before -> !before.isRecalled())
                .anyMatch(before -> before.round() == proposal.round() && before.person() == person.id());
        if (asked || person.id() == signedIn.person().id() || groupOf(person).isEmpty()) {
            return Optional.of(Rejection.of("person", "proposals.rejection.notToBeAsked", person.name()));
        }
        return proposal.fourEyes().objectionToOpinion(person.id()).isPresent()
                        || documents.objectionTo(person, proposal.number()).isPresent()
                ? Optional.of(Rejection.of("person", "proposals.rejection.hadPart", person.name()))
                : Optional.empty();
    }

    /** Specialists are asked as such, others for their desk. */
    private static Optional<String> groupOf(Person person) {
        return ASKED_AS.stream()
                .filter(person::is)
                .flatMap(role -> groups(person, role))
                .findFirst();
    }

    private static Stream<String> groups(Person person, Role role) {
        return role == Role.LEGAL || role == Role.FINANCE
                ? Stream.of(Person.group(role))
                : person.desks().stream().sorted().map((Desk desk) -> Person.group(role, desk));
    }

    private static void refuse(Optional<Rejection> objection) {
        objection.ifPresent(reason -> {
            throw reason;
        });
    }

    private Proposal found(CaseNumber number) {
        return proposals.findByCaseNumber(number.value()).orElseThrow();
    }

    private void append(CaseNumber number, AuditEvent event) {
        trail.append(Chain.of(number), event.in(number));
    }
}
