package youcheng.dormancy.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.MovedClockTest;
import youcheng.SameInstant;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;

/** A partner answers as often as it likes while its review is open; what it said is kept once. */
@MovedClockTest
@Thorough
class PartnerAnswersTest {

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private PartnerAnswers answers;

    @Test
    void aHoldingReplyMovesTheCaseOnAndTheRealOneIsAdded() {
        CaseNumber number = sent();
        desk.answer("officer", number, desk.today(), "来函收悉，容后答复");
        assertThat(desk.open(number).step()).isEqualTo(ReviewProcess.RECOMMEND);
        desk.pass(20);
        desk.answer("officer", number, desk.today(), "愿意派团来访");

        assertThat(desk.open(number).step()).isEqualTo(ReviewProcess.RECOMMEND);
        assertThat(desk.read(number).answers())
                .extracting(PartnerAnswer::content)
                .containsExactly("来函收悉，容后答复", "愿意派团来访");
        assertThat(desk.actions(number)).filteredOn("dormancy.answered"::equals).hasSize(2);
        assertThat(desk.as("officer", () -> answers.mayRecord(number))).isTrue();
    }

    @Test
    void anAnswerThatIsFoundLaterStandsWhereItArrived() {
        CaseNumber number = sent();
        desk.pass(10);
        desk.answer("officer", number, desk.today(), "愿意派团来访");
        desk.answer("officer", number, desk.today().minusDays(5), "来函收悉，容后答复");

        assertThat(desk.read(number).answers())
                .extracting(PartnerAnswer::content)
                .containsExactly("来函收悉，容后答复", "愿意派团来访");
    }

    @Test
    void theSameAnswerAtTheSameInstantIsKeptOnce() throws Exception {
        CaseNumber number = sent();
        assertThat(SameInstant.refusals(answered("officer", number, "愿意派团来访"), answered("officer", number, "愿意派团来访")))
                .singleElement()
                .isInstanceOfSatisfying(Rejection.class, refused -> {
                    assertThat(refused.key()).isEqualTo("dormancy.rejection.answeredAlready");
                    assertThat(refused.field()).isEqualTo("reason");
                });

        assertThat(desk.read(number).answers()).hasSize(1);
        assertThat(desk.open(number).step()).isEqualTo(ReviewProcess.RECOMMEND);
    }

    @Test
    void differentAnswersAtTheSameInstantAreBothKept() throws Exception {
        CaseNumber number = sent();
        assertThat(SameInstant.refusals(answered("officer", number, "来函收悉"), answered("officer2", number, "愿意派团来访")))
                .isEmpty();

        assertThat(desk.read(number).answers())
                .extracting(PartnerAnswer::content)
                .containsExactlyInAnyOrder("来函收悉", "愿意派团来访");
        assertThat(desk.open(number).step()).isEqualTo(ReviewProcess.RECOMMEND);
    }

    @Test
    void anAnswerIsDatedWithinTheReviewAndUntilToday() {
        CaseNumber number = sent();
        assertRefusedAtTheDate(
                () -> desk.answer(number, desk.today().minusDays(1)), "dormancy.rejection.answerBeforeReview");
        assertRefusedAtTheDate(() -> desk.answer(number, desk.today().plusDays(1)), "base.rejection.dateInFuture");
        assertThat(desk.read(number).answers()).isEmpty();
    }

    private CaseNumber sent() {
        CaseNumber number = desk.gathered(desk.dormant());
        desk.send(number);
        return number;
    }

    private Callable<String> answered(String who, CaseNumber number, String content) {
        return () -> {
            desk.answer(who, number, desk.today(), content);
            return "";
        };
    }

    private static void assertRefusedAtTheDate(Runnable action, String key) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(Rejection.class, refused -> {
            assertThat(refused.key()).isEqualTo(key);
            assertThat(refused.field()).isEqualTo("date");
        });
    }
}
