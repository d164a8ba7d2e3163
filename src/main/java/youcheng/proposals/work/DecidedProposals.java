package youcheng.proposals.work;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import youcheng.base.CaseNumber;
import youcheng.decisions.Answer;
import youcheng.decisions.Confirmation;
import youcheng.decisions.DecidedProcess;
import youcheng.decisions.DecisionModel;
import youcheng.decisions.Municipal;
import youcheng.decisions.Review;
import youcheng.decisions.Stage;
import youcheng.identity.Role;
import youcheng.proposals.content.NationalApplication;

/** What proposals tell to those who decide, and hear of their decisions. */
@Component
class DecidedProposals implements DecidedProcess {

    private final ProposalRepository proposals;
    private final ProposalGroups groups;

    DecidedProposals(ProposalRepository proposals, ProposalGroups groups) {
        this.proposals = proposals;
        this.groups = groups;
    }

    @Override
    public DecisionModel model() {
        return ProposalProcess.MODEL;
    }

    @Override
    public String officers(CaseNumber number) {
        return groups.of(Role.OFFICER, number);
    }

    @Override
    public String supervisors(CaseNumber number) {
        return groups.of(Role.SUPERVISOR, number);
    }

    @Override
    public boolean mayBeReviewedTogether() {
        return true;
    }

    @Override
    public Stage stageOf(CaseNumber number) {
        return found(number).stage();
    }

    @Override
    public void reviewed(CaseNumber number, Review outcome) {
        change(number, proposal -> proposal.reviewed(outcome));
    }

    @Override
    public void decided(CaseNumber number, Municipal outcome) {
        change(number, proposal -> proposal.decided(outcome));
    }

    @Override
    public void checked(CaseNumber number, Confirmation outcome) {
        change(number, proposal -> proposal.signingChecked(outcome));
    }

    @Override
    public void recalled(CaseNumber number) {
        change(number, Proposal::takenBack);
    }

    @Override
    public void stopped(CaseNumber number) {
        change(number, Proposal::stopped);
    }

    @Override
    public Optional<LocalDate> awaitingAnswerSince(CaseNumber number) {
        return Optional.of(found(number))
                .filter(Proposal::isAwaitingAnswer)
                .map(Proposal::application)
                .map(NationalApplication::date);
    }

    @Override
    public Optional<String> answerStep() {
        return Optional.of(ProposalProcess.RECORD_NATIONAL_ANSWER);
    }

    @Override
    public Optional<Answer> answerTo(CaseNumber number) {
        return Optional.ofNullable(found(number).answer())
                .filter(answer -> answer.date() != null)
                .map(answer ->
                        new Answer(Objects.requireNonNull(answer.date()), answer.reference(), answer.document()));
    }

    private void change(CaseNumber number, Consumer<Proposal> how) {
        Proposal proposal = found(number);
        how.accept(proposal);
        proposals.saveAndFlush(proposal);
    }

    private Proposal found(CaseNumber number) {
        return proposals.findByCaseNumber(number.value()).orElseThrow();
    }
}
