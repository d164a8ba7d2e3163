package youcheng.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PortalTest;
import youcheng.audit.Verification;
import youcheng.base.CaseNumber;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.cases.CaseReading;
import youcheng.cases.CaseReading.WholeCase;
import youcheng.decisions.Confirmation;
import youcheng.decisions.Municipal;
import youcheng.decisions.Review;
import youcheng.decisions.Statement;
import youcheng.proposals.content.National;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalField;
import youcheng.proposals.content.Screening;
import youcheng.proposals.work.ProposalProcess;
import youcheng.proposals.work.ProposalRecord;
import youcheng.register.CityRecord;
import youcheng.register.Ending;
import youcheng.register.LegalStatus;
import youcheng.register.RelationshipRecord;
import youcheng.register.Tier;
import youcheng.workflow.PathStep;
import youcheng.workflow.WorkItem;

/** Every path of the model, walked by the people whose steps they are. */
@PortalTest
class ProposalProcessTest {

    @Autowired
    private Office office;

    @Autowired
    private CaseReading cases;

    @Test
    void aProposalGoesFromDraftToSignedRelationship() {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin("officer", content);
        assertThat(step(number)).isEqualTo(ProposalProcess.DRAFT);
        assertThat(office.register.knownAs("FR", List.of(content.partnerNameEn())))
                .isEmpty();

        assertThat(office.send("officer", number, content).isPassed()).isTrue();
        assertThat(relationship(content).status()).isEqualTo(LegalStatus.INTENT);
        assertThat(relationship(content).tier()).isEqualTo(Tier.SISTER_CITY);

        office.review("supervisor", number, Review.APPROVED);
        assertThat(step(number)).isEqualTo(ProposalProcess.MUNICIPAL_DECISION);
        office.decide(number, Municipal.APPROVED);
        assertThat(step(number)).isEqualTo(ProposalProcess.APPLY_NATIONALLY);
        assertThat(relationship(content).status()).isEqualTo(LegalStatus.INTENT);
        office.apply(number);
        assertThat(relationship(content).status()).isEqualTo(LegalStatus.APPLIED);
        office.answer(number, National.GRANTED);
        assertThat(relationship(content).status()).isEqualTo(LegalStatus.APPROVED);
        office.sign(number);
        assertThat(relationship(content).status()).isEqualTo(LegalStatus.APPROVED);
        office.confirm(number, Confirmation.CONFIRMED);
        assertThat(step(number)).isEqualTo(ProposalProcess.PLAN_FIRST_YEAR);
        assertThat(relationship(content).isInForce()).isTrue();
        office.plan(number);

        assertThat(relationship(content).status()).isEqualTo(LegalStatus.SIGNED);
        assertThat(relationship(content).established()).isEqualTo(PartialDate.of(Office.SIGNED));
        assertThat(relationship(content).isInForce()).isTrue();
        assertThat(office.hasOpenWork(number)).isFalse();
        assertThat(read(number).summary().outcome()).isEqualTo("SIGNED");
    }

    @Test
    void aReturnedProposalComesBackAndShowsWhatChangedSince() {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin("officer", content);
        office.send("officer", number, content);
        office.review("supervisor", number, Review.RETURNED);

        assertThat(step(number)).isEqualTo(ProposalProcess.DRAFT);
        assertThat(office.open(number).assignee()).isEqualTo(idOf("officer"));
        ProposalRecord returned = office.read("officer", office.open(number).id());
        assertThat(office.decision("officer", number).statements())
                .extracting(Statement::outcome, Statement::text)
                .contains(tuple("RETURNED", "理由：RETURNED"))
                .hasSize(4);
        assertThat(returned.isPartnerSettled()).isTrue();

        ProposalContent better = Dossiers.with(content, ProposalField.background, "补充：两市共同承办展览。");
        office.send("officer", number, better);
        office.giveOpinions(number);
        ProposalRecord second = office.read("supervisor", office.open(number).id());
        assertThat(office.decision("supervisor", number).round()).isEqualTo(2);
        assertThat(second.changedSinceLastRound()).containsOnlyKeys(ProposalField.background);
        assertThat(Objects.requireNonNull(second.changedSinceLastRound().get(ProposalField.background))
                        .background())
                .isEqualTo(content.background());
    }

    @Test
    void aProposalThatDoesNotPassScreeningComesBackWithTheReasons() {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin("officer", content);
        Screening found = office.send("officer", number, Dossiers.with(content, ProposalField.justification, ""));

        assertThat(found.isPassed()).isFalse();
        assertThat(found.findings()).extracting(Screening.Finding::reason).containsExactly("justificationMissing");
        assertThat(step(number)).isEqualTo(ProposalProcess.DRAFT);
        assertThat(office.register.knownAs("FR", List.of(content.partnerNameEn())))
                .isEmpty();
        assertThat(office.send("officer", number, content).isPassed()).isTrue();
        assertThat(office.openItems(number))
                .extracting(WorkItem::step)
                .containsExactlyInAnyOrderElementsOf(Office.SPECIALISTS.keySet());
    }

    @Test
    void aProposalThatTheSupervisorRejectsEndsNotConcluded() {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin("officer", content);
        office.send("officer", number, content);
        office.review("supervisor", number, Review.REJECTED);
        assertNotConcluded(number, content, "REJECTED");
    }

    @Test
    void aProposalThatTheMunicipalLeaderRejectsEndsNotConcluded() {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin("officer", content);
        office.send("officer", number, content);
        office.review("supervisor", number, Review.APPROVED);
        office.decide(number, Municipal.REJECTED);
        assertNotConcluded(number, content, "REJECTED");
    }

    @Test
    void aProposalThatIsDeclinedNationallyEndsNotConcludedAndCanBeProposedAgain() {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin("officer", content);
        office.send("officer", number, content);
        office.review("supervisor", number, Review.APPROVED);
        office.decide(number, Municipal.APPROVED);
        office.apply(number);
        office.answer(number, National.DECLINED);
        assertNotConcluded(number, content, "DECLINED");

        CaseNumber again = office.begin("officer", content);
        assertThat(office.send("officer", again, content).isPassed()).isTrue();
        assertThat(city(content).relationships()).hasSize(2);
    }

    @Test
    void aReturnedSigningIsRecordedAnew() {
        CaseNumber number = office.signedButNotConfirmed();
        office.confirm(number, Confirmation.RETURNED);
        assertThat(step(number)).isEqualTo(ProposalProcess.RECORD_SIGNING);
        office.sign(number);
        office.confirm(number, Confirmation.CONFIRMED);
        assertThat(step(number)).isEqualTo(ProposalProcess.PLAN_FIRST_YEAR);
    }

    @Test
    void thePathAndTheTrailTellTheWholeCourseAndTheTrailHolds() {
        CaseNumber number = office.signedButNotConfirmed();
        office.confirm(number, Confirmation.CONFIRMED);
        office.plan(number);
        WholeCase whole = read(number);

        assertThat(whole.path().stream().filter(PathStep::isForPeople).map(PathStep::element))
                .contains(ProposalProcess.LEGAL_OPINION, ProposalProcess.FINANCE_OPINION, ProposalProcess.DESK_OPINION)
                .containsSubsequence(
                        ProposalProcess.DRAFT,
                        ProposalProcess.REVIEW,
                        ProposalProcess.MUNICIPAL_DECISION,
                        ProposalProcess.APPLY_NATIONALLY,
                        ProposalProcess.RECORD_NATIONAL_ANSWER,
                        ProposalProcess.RECORD_SIGNING,
                        ProposalProcess.CONFIRM_SIGNING);
        assertThat(whole.timeline())
                .extracting(entry -> entry.event().action())
                .containsSubsequence(
                        "proposal.begun",
                        "proposal.sent",
                        "proposal.screened.PASSED",
                        "relationship.intended",
                        "proposal.done.Task_Review.APPROVED",
                        "proposal.done.Task_MunicipalDecision.APPROVED",
                        "relationship.applied",
                        "relationship.approved",
                        "proposal.done.Task_RecordSigning",
                        "proposal.done.Task_ConfirmSigning.CONFIRMED",
                        "relationship.signed",
                        "proposal.closed.SIGNED");
        List<Verification> proofs = office.sessions().as("auditor", () -> cases.verify(number));
        assertThat(proofs).hasSize(2).allMatch(Verification::holds);
    }

    @Test
    void aPartnerThatIsTiedUnderAnotherNameIsRefusedAtOnce() {
        assertThatThrownBy(() -> office.begin("officer", ProposalContent.about("汉城", "Soul", "KR")))
                .isInstanceOf(Rejection.class)
                .extracting(refused -> ((Rejection) refused).key())
                .isEqualTo("proposals.rejection.alreadyTied");
    }

    @Test
    void theSettledPartnerOfASecondRoundCannotBecomeAnotherCity() {
        CaseNumber number = office.sent();
        office.review("supervisor", number, Review.RETURNED);
        assertThatThrownBy(() -> office.send("officer", number, office.dossier()))
                .isInstanceOf(Rejection.class)
                .extracting(refused -> ((Rejection) refused).key())
                .isEqualTo("proposals.rejection.partnerSettled");
        assertThat(step(number)).isEqualTo(ProposalProcess.DRAFT);
    }

    private void assertNotConcluded(CaseNumber number, ProposalContent content, String outcome) {
        assertThat(relationship(content).status()).isEqualTo(LegalStatus.ENDED);
        assertThat(relationship(content).ending()).isEqualTo(Ending.NOT_CONCLUDED);
        assertThat(relationship(content).isInForce()).isFalse();
        assertThat(office.hasOpenWork(number)).isFalse();
        assertThat(read(number).summary().outcome()).isEqualTo(outcome);
    }

    private WholeCase read(CaseNumber number) {
        return office.sessions().as("auditor", () -> cases.read(number).orElseThrow());
    }

    private String step(CaseNumber number) {
        return office.open(number).step();
    }

    private CityRecord city(ProposalContent content) {
        return office.register
                .knownAs(content.country(), List.of(content.partnerNameEn()))
                .getFirst();
    }

    private RelationshipRecord relationship(ProposalContent content) {
        return Objects.requireNonNull(city(content).current());
    }

    private long idOf(String username) {
        return office.sessions().as(username, () -> office.me().id());
    }
}
