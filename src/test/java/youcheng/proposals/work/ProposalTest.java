package youcheng.proposals.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
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
import youcheng.decisions.Confirmation;
import youcheng.decisions.Municipal;
import youcheng.decisions.Review;
import youcheng.proposals.Dossiers;
import youcheng.proposals.content.National;
import youcheng.proposals.content.NationalAnswer;
import youcheng.proposals.content.NationalApplication;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalField;
import youcheng.proposals.content.Screening;
import youcheng.proposals.content.Screening.Effect;
import youcheng.proposals.content.Screening.Finding;
import youcheng.proposals.content.Signing;
import youcheng.register.RelationshipId;

/** A proposal goes its way step by step and refuses everything else. */
class ProposalTest {

    private static final CaseNumber NUMBER = new CaseNumber("PRO-2026-0007");
    private static final long OFFICER = 1;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 6);
    private static final RelationshipId RELATIONSHIP = new RelationshipId(77);

    private static final Screening PASSED =
            new Screening(List.of(new Finding(Effect.WARNS, "anotherPartnerInCountry")));
    private static final Screening INCOMPLETE =
            new Screening(List.of(new Finding(Effect.INCOMPLETE, "applicationIncomplete")));

    enum Verb {
        REVISE(proposal -> proposal.revise(Dossiers.with(ProposalField.background, "另有新意。"))),
        SCREEN(proposal -> proposal.screened(PASSED)),
        REGISTER(proposal -> proposal.registeredAs(RELATIONSHIP)),
        REVIEW(proposal -> proposal.reviewed(Review.APPROVED)),
        DECIDE(proposal -> proposal.decided(Municipal.APPROVED)),
        APPLY(proposal -> proposal.applied(application())),
        ANSWER(proposal -> proposal.answered(answer(National.GRANTED))),
        RECORD_SIGNING(proposal -> proposal.signingRecorded(signing())),
        CHECK_SIGNING(proposal -> proposal.signingChecked(Confirmation.CONFIRMED)),
        CLOSE(Proposal::closeNotConcluded);

        private final Consumer<Proposal> how;

        Verb(Consumer<Proposal> how) {
            this.how = how;
        }
    }

    enum Stage {
        DRAFTED(ProposalTest::drafted, Verb.REVISE, Verb.SCREEN, Verb.CLOSE),
        RETURNED(ProposalTest::returned, Verb.REVISE, Verb.SCREEN, Verb.CLOSE),
        REGISTERED(ProposalTest::registered, Verb.REGISTER, Verb.REVIEW, Verb.CLOSE),
        APPROVED(ProposalTest::approved, Verb.DECIDE, Verb.CLOSE),
        DECIDED(ProposalTest::decided, Verb.APPLY, Verb.CLOSE),
        APPLIED(ProposalTest::applied, Verb.ANSWER, Verb.CLOSE),
        GRANTED(ProposalTest::granted, Verb.RECORD_SIGNING, Verb.CLOSE),
        SIGNING_RECORDED(ProposalTest::signingRecorded, Verb.CHECK_SIGNING, Verb.CLOSE),
        SIGNED(ProposalTest::signed),
        // The decision says so; the model, which closes the case then, says it again.
        NOT_CONCLUDED(ProposalTest::notConcluded, Verb.CLOSE);

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
    void savingWithoutAChangeChangesNothing() {
        assertThat(drafted().revise(Dossiers.complete())).isFalse();
        assertThat(drafted().revise(Dossiers.with(ProposalField.background, "另有新意。")))
                .isTrue();
    }

    @Test
    void anAmountWrittenWithMoreZerosIsNoChange() {
        Proposal proposal = new Proposal(NUMBER, budgetOf("200000.00"), OFFICER);

        assertThat(proposal.revise(budgetOf("200000"))).isFalse();
    }

    @Test
    void whatDoesNotPassScreeningStaysADraft() {
        Proposal proposal = drafted();

        proposal.screened(INCOMPLETE);

        assertThat(proposal.stage()).isEqualTo(youcheng.decisions.Stage.DRAFT);
        assertThat(proposal.screening()).isEqualTo(INCOMPLETE);
        assertThatCode(() -> proposal.revise(Dossiers.with(ProposalField.background, "补充。")))
                .doesNotThrowAnyException();
    }

    @Test
    void whatPassesScreeningIsExamined() {
        Proposal proposal = registered();

        assertThat(proposal.stage()).isEqualTo(youcheng.decisions.Stage.EXAMINATION);
        assertThat(proposal.screening()).isEqualTo(PASSED);
        assertThat(proposal.relationship()).isEqualTo(RELATIONSHIP);
    }

    @ParameterizedTest
    @EnumSource(names = {"partnerNameZh", "partnerNameEn", "country"})
    void thePartnerIsSettledOnceTheIntentIsRegistered(ProposalField field) {
        Proposal proposal = returned();
        ProposalContent another = Dossiers.with(field, field == ProposalField.country ? "BE" : "南 Nantes");

        Rejection rejection = catchThrowableOfType(Rejection.class, () -> proposal.revise(another));

        assertThat(rejection.key()).isEqualTo("proposals.rejection.partnerSettled");
        assertThat(proposal.content()).isEqualTo(Dossiers.complete());
    }

    @Test
    void beforeThatThePartnerCanStillChange() {
        Proposal proposal = drafted();

        proposal.revise(Dossiers.with(ProposalField.partnerNameEn, "Rennes"));

        assertThat(proposal.content().partnerNameEn()).isEqualTo("Rennes");
    }

    @Test
    void aSigningThatIsReturnedIsRecordedAgain() {
        Proposal proposal = signingRecorded();
        proposal.signingChecked(Confirmation.RETURNED);

        assertThatCode(() -> proposal.signingRecorded(signing())).doesNotThrowAnyException();
    }

    @Test
    void whatWasRejectedOrDeclinedIsNotConcludedAtOnceAndGoesNoFurther() {
        Proposal rejected = registered();
        rejected.reviewed(Review.REJECTED);
        Proposal refused = approved();
        refused.decided(Municipal.REJECTED);
        Proposal declined = applied();
        declined.answered(answer(National.DECLINED));

        assertThatIllegalStateException().isThrownBy(() -> Verb.DECIDE.how.accept(rejected));
        assertThatIllegalStateException().isThrownBy(() -> Verb.APPLY.how.accept(refused));
        assertThatIllegalStateException().isThrownBy(() -> Verb.RECORD_SIGNING.how.accept(declined));
        assertThat(Stream.of(rejected, refused, declined)).allSatisfy(proposal -> {
            assertThat(proposal.stage()).isEqualTo(youcheng.decisions.Stage.CLOSED);
            assertThatCode(proposal::closeNotConcluded).doesNotThrowAnyException();
        });
    }

    @Test
    void whatWasRecordedReadsBackAsItWas() {
        Proposal proposal = signed();

        assertThat(proposal.application()).isEqualTo(application());
        assertThat(proposal.answer()).isEqualTo(answer(National.GRANTED));
        assertThat(proposal.signing()).isEqualTo(signing());
    }

    @Test
    void whatWasNotRecordedYetIsNotThere() {
        Proposal proposal = drafted();

        assertThat(Stream.of(
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
        proposal.screened(PASSED);
        proposal.registeredAs(RELATIONSHIP);
        return proposal;
    }

    private static Proposal returned() {
        Proposal proposal = registered();
        proposal.reviewed(Review.RETURNED);
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
