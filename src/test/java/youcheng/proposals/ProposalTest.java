package youcheng.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.proposals.Decisions.Confirmation;
import youcheng.proposals.Decisions.Municipal;
import youcheng.proposals.Decisions.MunicipalDecision;
import youcheng.proposals.Decisions.National;
import youcheng.proposals.Decisions.NationalAnswer;
import youcheng.proposals.Decisions.NationalApplication;
import youcheng.proposals.Decisions.Review;
import youcheng.proposals.Decisions.Signing;
import youcheng.proposals.Participation.Part;
import youcheng.proposals.Screening.Effect;
import youcheng.proposals.Screening.Finding;
import youcheng.register.RelationshipId;

/** A proposal goes its way step by step and refuses everything else. */
class ProposalTest {

    private static final CaseNumber NUMBER = new CaseNumber("PRO-2026-0007");
    private static final long OFFICER = 1;
    private static final long COLLEAGUE = 2;
    private static final long SUPERVISOR = 3;
    private static final long MUNICIPAL_LEADER = 4;
    private static final Instant NOW = Instant.parse("2026-03-06T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 6);
    private static final RelationshipId RELATIONSHIP = new RelationshipId(77);

    private static final Screening PASSED =
            new Screening(List.of(new Finding(Effect.WARNS, "anotherPartnerInCountry")));
    private static final Screening INCOMPLETE =
            new Screening(List.of(new Finding(Effect.INCOMPLETE, "applicationIncomplete")));

    private enum Verb {
        REVISE(proposal -> proposal.revise(Dossiers.with(ProposalField.background, "另有新意。"), COLLEAGUE)),
        SEND(proposal -> proposal.send(OFFICER)),
        SCREEN(proposal -> proposal.screened(PASSED)),
        REGISTER(proposal -> proposal.registeredAs(RELATIONSHIP)),
        REVIEW(proposal -> proposal.reviewed(Review.APPROVED, "同意", SUPERVISOR, NOW)),
        DECIDE(proposal -> proposal.decided(decision(Municipal.APPROVED), MUNICIPAL_LEADER, NOW)),
        APPLY(proposal -> proposal.applied(application(), new Dispatch(DAY, "", "", 1, NOW))),
        ANSWER(proposal -> proposal.answered(answer(National.GRANTED))),
        RECORD_SIGNING(proposal -> proposal.signingRecorded(signing(), OFFICER)),
        CHECK_SIGNING(proposal -> proposal.signingChecked(Confirmation.CONFIRMED, "无误", SUPERVISOR, NOW)),
        CLOSE(Proposal::closeNotConcluded);

        private final Consumer<Proposal> how;

        Verb(Consumer<Proposal> how) {
            this.how = how;
        }
    }

    private enum Stage {
        DRAFTED(ProposalTest::drafted, Verb.REVISE, Verb.SEND, Verb.SCREEN, Verb.CLOSE),
        RETURNED(ProposalTest::returned, Verb.REVISE, Verb.SEND, Verb.SCREEN, Verb.CLOSE),
        REGISTERED(ProposalTest::registered, Verb.REGISTER, Verb.REVIEW, Verb.CLOSE),
        APPROVED(ProposalTest::approved, Verb.DECIDE, Verb.CLOSE),
        DECIDED(ProposalTest::decided, Verb.APPLY, Verb.CLOSE),
        APPLIED(ProposalTest::applied, Verb.ANSWER, Verb.CLOSE),
        GRANTED(ProposalTest::granted, Verb.RECORD_SIGNING, Verb.CLOSE),
        SIGNING_RECORDED(ProposalTest::signingRecorded, Verb.CHECK_SIGNING, Verb.CLOSE),
        SIGNED(ProposalTest::signed),
        NOT_CONCLUDED(ProposalTest::notConcluded);

        private final Supplier<Proposal> proposal;
        private final Set<Verb> allowed;

        Stage(Supplier<Proposal> proposal, Verb... allowed) {
            this.proposal = proposal;
            this.allowed = allowed.length == 0 ? EnumSet.noneOf(Verb.class) : EnumSet.of(allowed[0], allowed);
        }
    }

    static Stream<Arguments> everyVerbAtEveryStage() {
        return Stream.of(Stage.values())
                .flatMap(stage -> Stream.of(Verb.values()).map(verb -> Arguments.of(stage, verb)));
    }

    @ParameterizedTest
    @MethodSource("everyVerbAtEveryStage")
    void onlyWhatItsStageAllowsCanBeDone(Stage stage, Verb verb) {
        Proposal proposal = stage.proposal.get();

        if (stage.allowed.contains(verb)) {
            assertThatCode(() -> verb.how.accept(proposal)).doesNotThrowAnyException();
        } else {
            assertThatIllegalStateException()
                    .isThrownBy(() -> verb.how.accept(proposal))
                    .withMessageContaining(NUMBER + " is ");
        }
    }

    @Test
    void whoeverBeginsAProposalIsItsAuthor() {
        assertThat(drafted().proposer()).isEqualTo(OFFICER);
        assertThat(drafted().authors()).containsExactly(OFFICER);
    }

    @Test
    void whoeverChangesTheContentIsAnAuthorToo() {
        Proposal proposal = drafted();

        proposal.revise(Dossiers.with(ProposalField.background, "另有新意。"), COLLEAGUE);

        assertThat(proposal.authors()).containsExactlyInAnyOrder(OFFICER, COLLEAGUE);
        assertThat(proposal.content().background()).isEqualTo("另有新意。");
    }

    @Test
    void whoeverSavesWithoutAChangeIsNoAuthor() {
        Proposal proposal = drafted();

        proposal.revise(Dossiers.complete(), COLLEAGUE);

        assertThat(proposal.authors()).containsExactly(OFFICER);
    }

    @Test
    void anAmountWrittenWithMoreZerosMakesNobodyAnAuthor() {
        Proposal proposal = new Proposal(NUMBER, budgetOf("200000.00"), OFFICER);

        proposal.revise(budgetOf("200000"), COLLEAGUE);

        assertThat(proposal.authors()).containsExactly(OFFICER);
    }

    @Test
    void whoeverSendsItStandsForIt() {
        Proposal proposal = drafted();

        proposal.send(COLLEAGUE);

        assertThat(proposal.authors()).containsExactlyInAnyOrder(OFFICER, COLLEAGUE);
    }

    @Test
    void whatDoesNotPassScreeningStaysADraft() {
        Proposal proposal = drafted();

        proposal.screened(INCOMPLETE);

        assertThat(proposal.round()).isZero();
        assertThat(proposal.rounds()).isEmpty();
        assertThat(proposal.screening()).isEqualTo(INCOMPLETE);
        assertThatCode(() -> proposal.revise(Dossiers.with(ProposalField.background, "补充。"), OFFICER))
                .doesNotThrowAnyException();
    }

    @Test
    void whatPassesScreeningIsKeptAsARound() {
        Proposal proposal = registered();

        assertThat(proposal.round()).isEqualTo(1);
        assertThat(proposal.rounds()).containsExactly(Dossiers.complete());
        assertThat(proposal.screening()).isEqualTo(PASSED);
        assertThat(proposal.relationship()).isEqualTo(RELATIONSHIP);
    }

    @Test
    void theNextRoundStandsBesideTheOneBefore() {
        ProposalContent changed = Dossiers.with(ProposalField.background, "补充了背景。");
        Proposal proposal = returned();

        proposal.revise(changed, OFFICER);
        proposal.screened(PASSED);

        assertThat(proposal.round()).isEqualTo(2);
        assertThat(proposal.rounds()).containsExactly(Dossiers.complete(), changed);
        assertThat(ProposalReading.record(proposal).changedSinceLastRound())
                .containsOnlyKeys(ProposalField.background)
                .containsEntry(ProposalField.background, Dossiers.complete());
    }

    @ParameterizedTest
    @EnumSource(names = {"partnerNameZh", "partnerNameEn", "country"})
    void thePartnerIsSettledOnceTheIntentIsRegistered(ProposalField field) {
        Proposal proposal = returned();
        ProposalContent another = Dossiers.with(field, field == ProposalField.country ? "BE" : "南 Nantes");

        Rejection rejection = catchThrowableOfType(Rejection.class, () -> proposal.revise(another, OFFICER));

        assertThat(rejection.key()).isEqualTo("proposals.rejection.partnerSettled");
        assertThat(proposal.content()).isEqualTo(Dossiers.complete());
    }

    @Test
    void beforeThatThePartnerCanStillChange() {
        Proposal proposal = drafted();

        proposal.revise(Dossiers.with(ProposalField.partnerNameEn, "Rennes"), OFFICER);

        assertThat(proposal.content().partnerNameEn()).isEqualTo("Rennes");
    }

    @Test
    void everyDecisionIsKeptWithItsReasonAndItsRound() {
        assertThat(signed().statements())
                .containsExactly(
                        new Statement(1, ProposalProcess.REVIEW, "APPROVED", "同意", null, SUPERVISOR, NOW),
                        new Statement(
                                1,
                                ProposalProcess.MUNICIPAL_DECISION,
                                "APPROVED",
                                "同意报批",
                                "京外〔2026〕9号",
                                MUNICIPAL_LEADER,
                                NOW),
                        new Statement(1, ProposalProcess.CONFIRM_SIGNING, "CONFIRMED", "无误", null, SUPERVISOR, NOW));
    }

    @Test
    void whoeverReviewedItInAnyRoundIsKnown() {
        Proposal proposal = returned();
        assertThat(proposal.fourEyes().those(Part.REVIEWER)).containsExactly(SUPERVISOR);

        proposal.screened(PASSED);
        proposal.reviewed(Review.APPROVED, "同意", COLLEAGUE, NOW);

        assertThat(proposal.fourEyes().those(Part.REVIEWER)).containsExactlyInAnyOrder(SUPERVISOR, COLLEAGUE);
    }

    @Test
    void whoRecordedTheSigningIsKnown() {
        assertThat(signingRecorded().fourEyes().those(Part.SIGNING_RECORDER)).containsExactly(OFFICER);
    }

    @Test
    void aSigningThatIsReturnedIsRecordedAgain() {
        Proposal proposal = signingRecorded();
        proposal.signingChecked(Confirmation.RETURNED, "签署人有误", SUPERVISOR, NOW);

        proposal.signingRecorded(signing(), COLLEAGUE);

        assertThat(proposal.fourEyes().those(Part.SIGNING_RECORDER)).containsExactlyInAnyOrder(OFFICER, COLLEAGUE);
    }

    @Test
    void whatWasRejectedOrDeclinedGoesNoFurtherButToItsEnd() {
        Proposal rejected = registered();
        rejected.reviewed(Review.REJECTED, "条件不成熟", SUPERVISOR, NOW);
        Proposal refused = approved();
        refused.decided(decision(Municipal.REJECTED), MUNICIPAL_LEADER, NOW);
        Proposal declined = applied();
        declined.answered(answer(National.DECLINED));

        assertThatIllegalStateException().isThrownBy(() -> Verb.DECIDE.how.accept(rejected));
        assertThatIllegalStateException().isThrownBy(() -> Verb.APPLY.how.accept(refused));
        assertThatIllegalStateException().isThrownBy(() -> Verb.RECORD_SIGNING.how.accept(declined));
        assertThat(Stream.of(rejected, refused, declined))
                .allSatisfy(
                        proposal -> assertThatCode(proposal::closeNotConcluded).doesNotThrowAnyException());
    }

    @Test
    void whatWasRecordedReadsBackAsItWas() {
        Proposal proposal = signed();

        assertThat(proposal.municipalDecision()).isEqualTo(decision(Municipal.APPROVED));
        assertThat(proposal.application()).isEqualTo(application());
        assertThat(proposal.answer()).isEqualTo(answer(National.GRANTED));
        assertThat(proposal.signing()).isEqualTo(signing());
    }

    @Test
    void whatWasNotRecordedYetIsNotThere() {
        Proposal proposal = drafted();

        assertThat(Stream.of(
                        proposal.municipalDecision(),
                        proposal.application(),
                        proposal.answer(),
                        proposal.signing(),
                        proposal.relationship(),
                        proposal.screening()))
                .allMatch(Objects::isNull);
    }

    @Test
    void aWarningLetsPassAndAnythingElseDoesNot() {
        assertThat(PASSED.outcome()).isEqualTo("PASSED");
        assertThat(new Screening(List.of()).outcome()).isEqualTo("PASSED");
        assertThat(INCOMPLETE.outcome()).isEqualTo("NOT_PASSED");
        assertThat(new Screening(List.of(
                                new Finding(Effect.WARNS, "anotherPartnerInCountry"),
                                new Finding(Effect.BLOCKS, "noDiplomaticRelations")))
                        .isPassed())
                .isFalse();
    }

    private static ProposalContent budgetOf(String amount) {
        return Dossiers.budgetOf(new BigDecimal(amount));
    }

    private static Proposal drafted() {
        return new Proposal(NUMBER, Dossiers.complete(), OFFICER);
    }

    private static Proposal registered() {
        Proposal proposal = drafted();
        proposal.send(OFFICER);
        proposal.screened(PASSED);
        proposal.registeredAs(RELATIONSHIP);
        return proposal;
    }

    private static Proposal returned() {
        Proposal proposal = registered();
        proposal.reviewed(Review.RETURNED, "请补充", SUPERVISOR, NOW);
        return proposal;
    }

    private static Proposal approved() {
        return after(registered(), Verb.REVIEW);
    }

    private static Proposal decided() {
        return after(approved(), Verb.DECIDE);
    }

    private static Proposal applied() {
        return after(decided(), Verb.APPLY);
    }

    private static Proposal granted() {
        return after(applied(), Verb.ANSWER);
    }

    private static Proposal signingRecorded() {
        return after(granted(), Verb.RECORD_SIGNING);
    }

    private static Proposal signed() {
        return after(signingRecorded(), Verb.CHECK_SIGNING);
    }

    private static Proposal notConcluded() {
        return after(registered(), Verb.CLOSE);
    }

    private static Proposal after(Proposal proposal, Verb verb) {
        verb.how.accept(proposal);
        return proposal;
    }

    private static MunicipalDecision decision(Municipal outcome) {
        return new MunicipalDecision(outcome, "京外〔2026〕9号", DAY, "同意报批");
    }

    private static NationalApplication application() {
        return new NationalApplication(DAY, "京外〔2026〕15号", "");
    }

    private static NationalAnswer answer(National outcome) {
        return new NationalAnswer(outcome, DAY, "友协〔2026〕3号", "来函收悉", 1L);
    }

    private static Signing signing() {
        return new Signing(DAY, "北京", "甲", "乙", "协议〔2026〕1号");
    }
}
