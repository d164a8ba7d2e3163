package youcheng.proposals;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
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
import youcheng.cases.TaskService;
import youcheng.documents.DocumentLedger;
import youcheng.documents.Documents;
import youcheng.documents.SeenDocuments;
import youcheng.identity.People;
import youcheng.identity.Person;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.plans.Plans;
import youcheng.proposals.Decisions.Confirmation;
import youcheng.proposals.Decisions.MunicipalDecision;
import youcheng.proposals.Decisions.NationalAnswer;
import youcheng.proposals.Decisions.NationalApplication;
import youcheng.proposals.Decisions.Opinion;
import youcheng.proposals.Decisions.Review;
import youcheng.proposals.Decisions.Signing;
import youcheng.workflow.Inbox;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;
import youcheng.workflow.Workflow;

/**
 * The steps after the draft: review, municipal decision, national approval, signing. Who decides, decides on what was on
 * their screen: a decision is refused where documents came or went since.
 */
@Service
@Transactional
public class ProposalWork {

    static final int LONGEST_REASON = 2000;
    static final int LONGEST_LINE = 200;
    static final int LONGEST_CONDITION = 500;
    static final int MOST_CONDITIONS = 20;

    private final ProposalRepository proposals;
    private final TaskService desk;
    private final Inbox inbox;
    private final People people;
    private final Workflow workflow;
    private final Plans plans;
    private final Documents documents;
    private final DocumentLedger ledger;
    private final SignedIn signedIn;
    private final AuditTrail trail;
    private final Clock clock;

    ProposalWork(
            ProposalRepository proposals,
            TaskService desk,
            Inbox inbox,
            People people,
            Workflow workflow,
            Plans plans,
            Documents documents,
            DocumentLedger ledger,
            SignedIn signedIn,
            AuditTrail trail,
            Clock clock) {
        this.proposals = proposals;
        this.desk = desk;
        this.inbox = inbox;
        this.people = people;
        this.workflow = workflow;
        this.plans = plans;
        this.documents = documents;
        this.ledger = ledger;
        this.signedIn = signedIn;
        this.trail = trail;
        this.clock = clock;
    }

    /** A specialist supports, supports with conditions or objects, with a text. */
    @RolesAllowed({Roles.LEGAL, Roles.FINANCE, Roles.DESK_REVIEWER})
    public void giveOpinion(WorkItemId id, String step, @Nullable Opinion opinion, String text, SeenDocuments seen) {
        if (!ProposalProcess.OPINIONS.contains(step)) {
            throw new IllegalArgumentException(step + " is no opinion");
        }
        opine(id, step, opinion, text, seen);
    }

    /** Whoever a supervisor asked gives one more opinion. */
    @RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR, Roles.LEGAL, Roles.FINANCE, Roles.DESK_REVIEWER})
    public void giveExtraOpinion(WorkItemId id, @Nullable Opinion opinion, String text, SeenDocuments seen) {
        opine(id, ProposalProcess.EXTRA_OPINION, opinion, text, seen);
    }

    private void opine(WorkItemId id, String step, @Nullable Opinion opinion, String text, SeenDocuments seen) {
        Opinion given = required("outcome", opinion);
        String why = reason(text);
        complete(
                id,
                step,
                "",
                given,
                why,
                List.of(),
                seen,
                (proposal, by) -> proposal.opinionGiven(step, given, why, by.id(), clock.instant()));
    }

    /**
     * A supervisor approves, returns or rejects, with a reason. An approval may ask for conditions, one a line, which
     * are checked off before the signing is confirmed.
     */
    @RolesAllowed(Roles.SUPERVISOR)
    public void review(WorkItemId id, Review outcome, String reason, String conditions, SeenDocuments seen) {
        String why = reason(reason);
        List<String> demands = demands(conditions, outcome == Review.APPROVED);
        complete(
                id,
                ProposalProcess.REVIEW,
                ProposalProcess.REVIEW_OUTCOME,
                outcome,
                why,
                asChanges(demands),
                seen,
                (proposal, by) -> {
                    noOpinionMissing(proposal);
                    proposal.reviewed(outcome, why, by.id(), clock.instant());
                    proposal.approvedOn(demands, ProposalProcess.REVIEW, by.id(), clock.instant());
                });
    }

    /**
     * The municipal leader decides, on paper; the paper's number and date are recorded with it. An approval may ask for
     * conditions, one a line.
     */
    @RolesAllowed(Roles.MUNICIPAL_LEADER)
    public void decide(WorkItemId id, MunicipalDecision decision, String conditions, SeenDocuments seen) {
        Decisions.Municipal outcome = required("outcome", decision.outcome());
        MunicipalDecision clean = new MunicipalDecision(
                outcome,
                line("documentNumber", decision.documentNumber()),
                pastDate("date", decision.date()),
                reason(decision.reason()));
        List<String> demands = demands(conditions, outcome == Decisions.Municipal.APPROVED);
        List<Change> changes = new ArrayList<>(List.of(
                new Change("proposal.municipalDocument", null, clean.documentNumber(), false),
                new Change("proposal.municipalDate", null, String.valueOf(clean.date()), false)));
        changes.addAll(asChanges(demands));
        complete(
                id,
                ProposalProcess.MUNICIPAL_DECISION,
                ProposalProcess.MUNICIPAL_OUTCOME,
                outcome,
                clean.reason(),
                changes,
                seen,
                (proposal, by) -> {
                    proposal.decided(clean, by.id(), clock.instant());
                    proposal.approvedOn(demands, ProposalProcess.MUNICIPAL_DECISION, by.id(), clock.instant());
                });
    }

    /** An officer records that the application went to the national association. */
    @RolesAllowed(Roles.OFFICER)
    public void applyNationally(WorkItemId id, NationalApplication application) {
        NationalApplication clean = new NationalApplication(
                pastDate("date", application.date()),
                line("reference", application.reference()),
                optional("remarks", application.remarks()));
        complete(
                id,
                ProposalProcess.APPLY_NATIONALLY,
                "",
                null,
                clean.remarks(),
                List.of(
                        new Change("proposal.appliedDate", null, String.valueOf(clean.date()), false),
                        new Change("proposal.appliedReference", null, clean.reference(), false)),
                null,
                (proposal, by) -> {
                    MunicipalDecision decision = Objects.requireNonNull(proposal.municipalDecision());
                    notBefore("date", clean.date(), decision.date(), "proposals.rejection.beforeDecision");
                    proposal.applied(
                            clean,
                            new Dispatch(
                                    Objects.requireNonNull(clean.date()),
                                    clean.reference(),
                                    clean.remarks(),
                                    by.id(),
                                    clock.instant()));
                });
    }

    /** An officer records the association's written answer. */
    @RolesAllowed(Roles.OFFICER)
    public void recordAnswer(WorkItemId id, NationalAnswer answer) {
        Decisions.National outcome = required("outcome", answer.outcome());
        NationalAnswer clean = new NationalAnswer(
                outcome,
                pastDate("date", answer.date()),
                line("reference", answer.reference()),
                reason(answer.reason()),
                required("document", answer.document()));
        // Locks the case before its papers are looked at: one that is withdrawn meanwhile is no answer.
        WorkItem item = desk.begin(id, ProposalProcess.RECORD_NATIONAL_ANSWER);
        Change document =
                new Change("proposal.nationalDocument", null, nameOf(item.caseNumber(), clean.document()), false);
        complete(
                id,
                ProposalProcess.RECORD_NATIONAL_ANSWER,
                ProposalProcess.NATIONAL_OUTCOME,
                outcome,
                clean.reason(),
                List.of(
                        new Change("proposal.nationalDate", null, String.valueOf(clean.date()), false),
                        new Change("proposal.nationalReference", null, clean.reference(), false),
                        document),
                null,
                (proposal, by) -> {
                    NationalApplication application = Objects.requireNonNull(proposal.application());
                    notBefore("date", clean.date(), application.date(), "proposals.rejection.beforeApplication");
                    proposal.answered(clean);
                });
    }

    /** An officer records the signing. */
    @RolesAllowed(Roles.OFFICER)
    public void recordSigning(WorkItemId id, Signing signing) {
        Signing clean = new Signing(
                pastDate("date", signing.date()),
                line("place", signing.place()),
                line("ourSignatory", signing.ourSignatory()),
                line("partnerSignatory", signing.partnerSignatory()),
                line("agreement", signing.agreement()));
        complete(
                id,
                ProposalProcess.RECORD_SIGNING,
                "",
                null,
                "",
                List.of(
                        new Change("proposal.signingDate", null, String.valueOf(clean.date()), false),
                        new Change("proposal.signingPlace", null, clean.place(), false),
                        new Change("proposal.ourSignatory", null, clean.ourSignatory(), true),
                        new Change("proposal.partnerSignatory", null, clean.partnerSignatory(), true),
                        new Change("proposal.agreement", null, clean.agreement(), false)),
                null,
                (proposal, by) -> {
                    NationalAnswer answer = Objects.requireNonNull(proposal.answer());
                    notBefore("date", clean.date(), answer.date(), "proposals.rejection.beforeAnswer");
                    proposal.signingRecorded(clean, by.id());
                });
    }

    /** A supervisor confirms the record of the signing, or returns it. */
    @RolesAllowed(Roles.SUPERVISOR)
    public void confirmSigning(WorkItemId id, Confirmation outcome, String reason, SeenDocuments seen) {
        String why = reason(reason);
        complete(
                id,
                ProposalProcess.CONFIRM_SIGNING,
                ProposalProcess.SIGNING_OUTCOME,
                outcome,
                why,
                List.of(),
                seen,
                (proposal, by) -> {
                    if (outcome == Confirmation.CONFIRMED && proposal.openConditions() > 0) {
                        throw Rejection.of("outcome", "proposals.rejection.conditionsOpen", proposal.openConditions());
                    }
                    proposal.signingChecked(outcome, why, by.id(), clock.instant());
                });
    }

    /** An officer plans the first year of the signed relationship: each item becomes work of its own, in somebody's list. */
    @RolesAllowed(Roles.OFFICER)
    public void planFirstYear(WorkItemId id, List<Plans.PlannedItemDraft> items) {
        if (items.isEmpty()) {
            throw Rejection.of("title0", "proposals.rejection.nothingPlanned");
        }
        complete(
                id,
                ProposalProcess.PLAN_FIRST_YEAR,
                "",
                null,
                "",
                List.of(),
                null,
                (proposal, by) ->
                        plans.planAll(Objects.requireNonNull(proposal.relationship()), proposal.number(), items));
    }

    /**
     * One step: locks the case, changes the proposal, writes the entry, completes the work item; or nothing of it. A step
     * that decides hands in what it saw of the documents; one that only records hands in nothing.
     */
    private void complete(
            WorkItemId id,
            String step,
            String variable,
            @Nullable Enum<?> outcome,
            String reason,
            List<Change> changes,
            @Nullable SeenDocuments seen,
            BiConsumer<Proposal, Person> how) {
        WorkItem item = desk.begin(id, step);
        Person by = signedIn.person();
        Proposal proposal =
                proposals.findByCaseNumber(item.caseNumber().value()).orElseThrow();
        List<Change> saw = seen == null ? List.of() : saw(proposal, by, seen);
        how.accept(proposal, by);
        proposals.saveAndFlush(proposal);
        String suffix = outcome == null ? "" : "." + outcome.name();
        AuditEvent event = AuditEvent.of("proposal.done." + step + suffix, by.asActor())
                .in(item.caseNumber())
                .at(step, id.value())
                .with(changes)
                .with(saw);
        trail.append(Chain.of(item.caseNumber()), reason.isEmpty() ? event : event.because(Reason.written(reason)));
        workflow.complete(
                id, by.asActor(), variable.isEmpty() || outcome == null ? Map.of() : Map.of(variable, outcome.name()));
    }

    /** What a decision saw is recorded under the number of the statement that it is about to add. */
    private List<Change> saw(Proposal proposal, Person by, SeenDocuments seen) {
        return ledger.record(
                Chain.of(proposal.number()).subject(),
                Statement.occasion(proposal.statements().size()),
                by.id(),
                seen);
    }

    private void noOpinionMissing(Proposal proposal) {
        inbox.of(proposal.number()).stream()
                .filter(item -> item.isOpen() && ProposalProcess.isOpinion(item.step()))
                .findFirst()
                .ifPresent(item -> {
                    Long asked = item.assignee();
                    throw asked == null
                            ? Rejection.because("proposals.rejection.opinionMissing")
                            : Rejection.because("proposals.rejection.opinionMissingOf", people.nameOf(asked));
                });
    }

    private String nameOf(CaseNumber number, @Nullable Long document) {
        return documents.of(Chain.of(number).subject()).stream()
                .filter(paper -> Objects.equals(paper.id(), document) && !paper.isWithdrawn())
                .map(paper -> paper.newest().fileName())
                .findFirst()
                .orElseThrow(() -> Rejection.of("document", "proposals.rejection.missing"));
    }

    private static List<String> demands(String typed, boolean approved) {
        List<String> demands = CleanText.lines(typed)
                .lines()
                .map(CleanText::line)
                .filter(line -> !line.isEmpty())
                .toList();
        if (!demands.isEmpty() && !approved) {
            throw Rejection.of("conditions", "proposals.rejection.conditionsWithoutApproval");
        }
        if (demands.size() > MOST_CONDITIONS) {
            throw Rejection.of("conditions", "proposals.rejection.tooManyConditions", MOST_CONDITIONS, demands.size());
        }
        demands.forEach(demand -> ContentRules.required("conditions", demand, LONGEST_CONDITION));
        return demands;
    }

    private static List<Change> asChanges(List<String> demands) {
        return demands.stream()
                .map(demand -> new Change("proposal.condition", null, demand, false))
                .toList();
    }

    private static String reason(String typed) {
        return ContentRules.required("reason", CleanText.lines(typed), LONGEST_REASON);
    }

    private static String optional(String field, String typed) {
        String clean = CleanText.lines(typed);
        return clean.isEmpty() ? "" : ContentRules.required(field, clean, LONGEST_REASON);
    }

    private static String line(String field, String typed) {
        return ContentRules.required(field, CleanText.line(typed), LONGEST_LINE);
    }

    private LocalDate pastDate(String field, @Nullable LocalDate date) {
        LocalDate given = ContentRules.required(field, date);
        ContentRules.notInTheFuture(field, given, LocalDate.now(clock));
        return given;
    }

    private static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw Rejection.of(field, "proposals.rejection.missing");
        }
        return value;
    }

    private static void notBefore(String field, @Nullable LocalDate date, @Nullable LocalDate earliest, String key) {
        if (date != null && earliest != null && date.isBefore(earliest)) {
            throw Rejection.of(field, key, earliest);
        }
    }
}
