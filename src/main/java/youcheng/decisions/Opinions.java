package youcheng.decisions;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.CaseNumber;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;
import youcheng.decisions.DecisionModel.Message;
import youcheng.decisions.OpenCase.Opened;
import youcheng.identity.Desk;
import youcheng.identity.People;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.Roles;
import youcheng.workflow.Inbox;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;
import youcheng.workflow.Workflow;

/** Additional opinions (加签): a supervisor asks somebody beside the specialists, while the case is examined. */
@Service
@RolesAllowed(Roles.SUPERVISOR)
@Transactional
public class Opinions {

    /** In which of their roles somebody is asked; the first that they have. */
    private static final List<Role> ASKED_AS =
            List.of(Role.LEGAL, Role.FINANCE, Role.HEALTH, Role.DESK_REVIEWER, Role.OFFICER, Role.SUPERVISOR);

    private final OpenCase cases;
    private final Inbox inbox;
    private final Workflow workflow;
    private final People people;
    private final DocumentAuthors documents;
    private final Clock clock;

    Opinions(OpenCase cases, Inbox inbox, Workflow workflow, People people, DocumentAuthors documents, Clock clock) {
        this.cases = cases;
        this.inbox = inbox;
        this.workflow = workflow;
        this.people = people;
        this.documents = documents;
        this.clock = clock;
    }

    /** Whether the signed-in person may ask for an additional opinion on this case now. */
    @Transactional(readOnly = true)
    public boolean mayAsk(CaseNumber number) {
        return cases.read(number)
                .filter(opened -> objectionToRequest(opened).isEmpty())
                .isPresent();
    }

    /** Who could be asked: had no part in the case yet, and was not asked in this round. */
    @Transactional(readOnly = true)
    public List<Person> candidates(CaseNumber number) {
        return cases.read(number)
                .filter(opened -> objectionToRequest(opened).isEmpty())
                .map(this::candidates)
                .orElse(List.of());
    }

    private List<Person> candidates(Opened opened) {
        Function<Person, Optional<Rejection>> objections = objectionsToBeingAsked(opened);
        return people.active().stream()
                .filter(person -> objections.apply(person).isEmpty())
                .toList();
    }

    /** Asks this person; it goes to their list, and the review waits for it. */
    public void ask(CaseNumber number, @Nullable Long accountId, String question) {
        FormCheck form = new FormCheck();
        Supplier<Person> chosen = form.read(() -> active(accountId));
        Supplier<String> asked = form.read(() -> FieldCheck.requiredLines("reason", question, Limits.REASON));
        form.refuse();
        Person next = chosen.get();
        String what = asked.get();
        Opened opened = cases.lock(number);
        OpenCase.refuse(objectionToRequest(opened));
        OpenCase.refuse(objectionsToBeingAsked(opened).apply(next));
        opened.file()
                .ask(AskedOpinion.of(
                        opened.file().round(),
                        next.id(),
                        groupOf(next).orElseThrow(),
                        what,
                        opened.person().asActor(),
                        clock.instant()));
        cases.store(
                opened,
                AuditEvent.of(opened.named("opinionAsked"), opened.person().asActor())
                        .with(Change.account(opened.named("asked"), null, next.id()))
                        .because(Reason.written(what)));
        cases.tell(opened, Message.OPINION_ASKED);
    }

    private Person active(@Nullable Long accountId) {
        return Optional.ofNullable(accountId)
                .flatMap(id ->
                        people.active().stream().filter(each -> each.id() == id).findFirst())
                .orElseThrow(() -> Rejection.of("person", "decisions.rejection.nobodyChosen"));
    }

    /** No longer asks for an opinion that was not given yet; the review waits for it no more. */
    public void recall(WorkItemId id, String reason) {
        String why = FieldCheck.requiredLines("reason", reason, Limits.REASON);
        CaseNumber number = inbox.caseOf(id).orElseThrow(() -> Rejection.because("tasks.rejection.noWorkItem"));
        Opened opened = cases.lock(number);
        OpenCase.refuse(objectionToRequest(opened));
        List<WorkItem> requests = inbox.of(number).stream()
                .filter(each -> each.step().equals(opened.process().model().additionalOpinion()))
                .toList();
        WorkItem item = requests.stream()
                .filter(each -> each.isOpen() && each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Rejection.because("decisions.rejection.opinionNotOpen"));
        // Each request brought up one task, in the same order.
        int place = requests.indexOf(item);
        opened.file().recallOpinion(place, opened.person().asActor(), clock.instant());
        cases.store(
                opened,
                AuditEvent.of(opened.named("opinionRecalled"), opened.person().asActor())
                        .at(item.step(), id.value())
                        .with(Change.account(
                                opened.named("asked"),
                                opened.file().asked().get(place).person(),
                                null))
                        .because(Reason.written(why)));
        workflow.drop(id, opened.person().asActor());
    }

    private static Optional<Rejection> objectionToRequest(Opened opened) {
        if (!opened.isSupervisor() || opened.process().model().additionalOpinion() == null) {
            return Optional.of(Rejection.because("decisions.rejection.notSupervisorAsking"));
        }
        if (opened.stage() != Stage.EXAMINATION) {
            return Optional.of(Rejection.because("decisions.rejection.notExamined"));
        }
        return FourEyes.objection(opened.person(), opened.file().fourEyes()::objectionToReview);
    }

    private Function<Person, Optional<Rejection>> objectionsToBeingAsked(Opened opened) {
        Function<Person, Optional<Rejection>> added =
                documents.objections(opened.number(), opened.process().model());
        return person -> objectionToBeingAsked(person, opened, added);
    }

    private static Optional<Rejection> objectionToBeingAsked(
            Person person, Opened opened, Function<Person, Optional<Rejection>> added) {
        boolean asked = opened.file().asked().stream()
                .filter(before -> !before.isRecalled())
                .anyMatch(before -> before.round() == opened.file().round() && before.person() == person.id());
        if (asked
                || opened.person().people().contains(person.id())
                || groupOf(person).isEmpty()) {
            return Optional.of(Rejection.of("person", "decisions.rejection.notToBeAsked", person.name()));
        }
        return FourEyes.objection(person, opened.file().fourEyes()::objectionToOpinion)
                                .isPresent()
                        || added.apply(person).isPresent()
                ? Optional.of(Rejection.of("person", "decisions.rejection.hadPart", person.name()))
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
        return role == Role.LEGAL || role == Role.FINANCE || role == Role.HEALTH
                ? Stream.of(Person.group(role))
                : person.desks().stream().sorted().map((Desk desk) -> Person.group(role, desk));
    }
}
