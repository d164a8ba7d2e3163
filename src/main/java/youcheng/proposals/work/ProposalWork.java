package youcheng.proposals.work;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.CaseNumber;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;
import youcheng.decisions.DecisionFiles;
import youcheng.decisions.Limits;
import youcheng.decisions.StepDone;
import youcheng.decisions.StepWork;
import youcheng.documents.Documents;
import youcheng.identity.Roles;
import youcheng.plans.Plans;
import youcheng.proposals.content.National;
import youcheng.proposals.content.NationalAnswer;
import youcheng.proposals.content.NationalApplication;
import youcheng.proposals.content.Signing;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** What officers record once a proposal was decided: the national association's word, the signing, the first year. */
@Service
@RolesAllowed(Roles.OFFICER)
@Transactional
public class ProposalWork {

    private final ProposalRepository proposals;
    private final DecisionFiles decisions;
    private final StepWork work;
    private final Plans plans;
    private final Documents documents;
    private final Clock clock;

    ProposalWork(
            ProposalRepository proposals,
            DecisionFiles decisions,
            StepWork work,
            Plans plans,
            Documents documents,
            Clock clock) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.work = work;
        this.plans = plans;
        this.documents = documents;
        this.clock = clock;
    }

    /** The application went to the national association. */
    public void applyNationally(WorkItemId id, NationalApplication typed) {
        FormCheck form = new FormCheck();
        Supplier<LocalDate> date = form.read(() -> pastDay(typed.date()));
        Supplier<String> reference = form.read(() -> line("reference", typed.reference()));
        Supplier<String> remarks = form.read(() -> FieldCheck.lines("remarks", typed.remarks(), Limits.REASON));
        form.refuse();
        NationalApplication application = new NationalApplication(date.get(), reference.get(), remarks.get());
        LocalDate sent = Objects.requireNonNull(application.date());
        work.complete(
                id,
                StepDone.at(ProposalProcess.APPLY_NATIONALLY)
                        .because(application.remarks())
                        .with(List.of(told("appliedDate", sent), told("appliedReference", application.reference()))),
                (number, by) -> {
                    notBefore(
                            sent,
                            decisions
                                    .of(number)
                                    .municipalDecision()
                                    .orElseThrow()
                                    .date(),
                            "proposals.rejection.beforeDecision");
                    change(number, proposal -> proposal.applied(application));
                    decisions.dispatch(number, sent, application.reference(), application.remarks(), by);
                });
    }

    /** The association answered in writing. */
    public void recordAnswer(WorkItemId id, NationalAnswer typed) {
        FormCheck form = new FormCheck();
        Supplier<National> chosen = form.read(() -> FieldCheck.required("outcome", typed.outcome()));
        Supplier<LocalDate> date = form.read(() -> pastDay(typed.date()));
        Supplier<String> reference = form.read(() -> line("reference", typed.reference()));
        Supplier<String> why = form.read(() -> FieldCheck.requiredLines("reason", typed.reason(), Limits.REASON));
        Supplier<Long> document = form.read(() -> FieldCheck.required("document", typed.document()));
        form.refuse();
        National outcome = chosen.get();
        NationalAnswer answer = new NationalAnswer(outcome, date.get(), reference.get(), why.get(), document.get());
        // Locks the case before its documents are looked at: one that is withdrawn meanwhile is no answer.
        WorkItem item = work.begin(id, ProposalProcess.RECORD_NATIONAL_ANSWER);
        work.complete(
                item,
                StepDone.at(item.step())
                        .outcome(outcome)
                        .because(answer.reason())
                        .with(List.of(
                                told("nationalDate", Objects.requireNonNull(answer.date())),
                                told("nationalReference", answer.reference()),
                                told("nationalDocument", nameOf(item.caseNumber(), answer.document())))),
                (number, by) -> change(number, proposal -> {
                    notBefore(
                            answer.date(),
                            Objects.requireNonNull(proposal.application()).date(),
                            "proposals.rejection.beforeApplication");
                    proposal.answered(answer);
                }));
    }

    /** The agreement was signed. */
    public void recordSigning(WorkItemId id, Signing typed) {
        FormCheck form = new FormCheck();
        Supplier<LocalDate> date = form.read(() -> pastDay(typed.date()));
        Supplier<String> place = form.read(() -> line("place", typed.place()));
        Supplier<String> ours = form.read(() -> line("ourSignatory", typed.ourSignatory()));
        Supplier<String> theirs = form.read(() -> line("partnerSignatory", typed.partnerSignatory()));
        Supplier<String> agreement = form.read(() -> line("agreement", typed.agreement()));
        form.refuse();
        Signing signing = new Signing(date.get(), place.get(), ours.get(), theirs.get(), agreement.get());
        work.complete(
                id,
                StepDone.at(ProposalProcess.RECORD_SIGNING)
                        .with(List.of(
                                told("signingDate", Objects.requireNonNull(signing.date())),
                                told("signingPlace", signing.place()),
                                new Change("proposal.ourSignatory", null, signing.ourSignatory(), true),
                                new Change("proposal.partnerSignatory", null, signing.partnerSignatory(), true),
                                told("agreement", signing.agreement()))),
                (number, by) -> change(number, proposal -> {
                    notBefore(
                            signing.date(),
                            Objects.requireNonNull(proposal.answer()).date(),
                            "proposals.rejection.beforeAnswer");
                    proposal.signingRecorded(signing);
                }));
    }

    /** Plans the first year of the signed relationship: each item becomes a task of its own, in somebody's list. */
    public void planFirstYear(WorkItemId id, List<Plans.PlannedItemDraft> items) {
        if (items.isEmpty()) {
            throw Rejection.of("title0", "proposals.rejection.nothingPlanned");
        }
        work.complete(
                id,
                StepDone.at(ProposalProcess.PLAN_FIRST_YEAR),
                (number, by) ->
                        plans.planAll(Objects.requireNonNull(found(number).relationship()), number, items));
    }

    private void change(CaseNumber number, Consumer<Proposal> how) {
        Proposal proposal = found(number);
        how.accept(proposal);
        proposals.saveAndFlush(proposal);
    }

    private Proposal found(CaseNumber number) {
        return proposals.findByCaseNumber(number.value()).orElseThrow();
    }

    private String nameOf(CaseNumber number, @Nullable Long document) {
        return documents.of(Chain.of(number).subject()).stream()
                .filter(paper -> Objects.equals(paper.id(), document) && !paper.isWithdrawn())
                .map(paper -> paper.newest().fileName())
                .findFirst()
                .orElseThrow(() -> Rejection.of("document", "base.rejection.missing"));
    }

    private LocalDate pastDay(@Nullable LocalDate typed) {
        return FieldCheck.pastDay("date", typed, LocalDate.now(clock));
    }

    private static String line(String field, String typed) {
        return FieldCheck.requiredLine(field, typed, Limits.LINE);
    }

    private static Change told(String field, Object value) {
        return new Change("proposal." + field, null, value.toString(), false);
    }

    private static void notBefore(@Nullable LocalDate date, @Nullable LocalDate earliest, String key) {
        if (date != null && earliest != null && date.isBefore(earliest)) {
            throw Rejection.of("date", key, earliest);
        }
    }
}
