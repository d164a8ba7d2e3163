package youcheng.dormancy.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.MovableClock;
import youcheng.MovedClockTest;
import youcheng.SameInstant;
import youcheng.Thorough;
import youcheng.audit.Verification;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseReading;
import youcheng.cases.Cases;
import youcheng.workflow.Inbox;
import youcheng.workflow.InboxDifference;
import youcheng.workflow.InboxReconciler;
import youcheng.workflow.WorkItem;

/** The partner's answer is recorded at the instant in which the time for it runs out. */
@MovedClockTest
@Thorough
class AnswerAndTimerAtOnceTest {

    private static final int ROUNDS = 8;
    private static final Duration BEYOND = Duration.ofDays(61);
    private static final String FIRST = "Event_FirstAnswerWait";
    private static final String SECOND = "Event_SecondAnswerWait";

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private ManagementService engine;

    @Autowired
    private RuntimeService instances;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Cases locks;

    @Autowired
    private CaseReading cases;

    @Autowired
    private Inbox inbox;

    @Autowired
    private InboxReconciler reconciler;

    @ParameterizedTest
    @ValueSource(strings = {FIRST, SECOND})
    void whereTheAnswerComesFirstTheTimerDoesNothing(String wait) throws Exception {
        CaseNumber number = awaiting(wait);
        String timer = timerOf(number, wait);
        List<Throwable> refused =
                inThisOrder(number, each -> desk.answer("officer", each, desk.today(), "愿意派团来访"), () -> fire(timer));

        // The engine finds its timer gone, and nobody tries it again.
        assertThat(refused).allSatisfy(each -> assertThat(each).isInstanceOf(OptimisticLockingException.class));
        assertAnswered(number, 1);
        assertThat(desk.actions(number)).doesNotContain(silenceOf(wait));
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, SECOND})
    void whereTheTimerComesFirstTheAnswerIsKeptAllTheSame(String wait) throws Exception {
        CaseNumber number = awaiting(wait);
        String timer = timerOf(number, wait);
        List<Throwable> refused =
                inThisOrder(number, each -> fire(timer), () -> desk.answer("officer", number, desk.today(), "愿意派团来访"));

        assertThat(refused).isEmpty();
        assertAnswered(number, 1);
        assertThat(desk.actions(number)).contains(silenceOf(wait), "dormancy.answered");
    }

    @Test
    void twoOfficersAndTheTimerAtTheSameInstantLeaveOneRecommendationDue() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String wait = round % 2 == 0 ? FIRST : SECOND;
            CaseNumber number = awaiting(wait);
            String timer = timerOf(number, wait);
            Callable<?> officers = () -> {
                assertThat(SameInstant.refusals(
                                answered("officer", number, "来函收悉"), answered("officer2", number, "愿意派团来访")))
                        .isEmpty();
                return "";
            };
            Callable<?> time = () -> {
                fire(timer);
                return "";
            };

            assertThat(SameInstant.refusals(officers, time))
                    .allSatisfy(each -> assertThat(each).isInstanceOf(OptimisticLockingException.class));
            assertAnswered(number, 2);
        }
    }

    private CaseNumber awaiting(String wait) {
        CaseNumber number = desk.gathered(desk.dormant());
        desk.send(number);
        if (wait.equals(SECOND)) {
            desk.pass(61);
            desk.send(number);
        }
        clock.moveOn(BEYOND);
        return number;
    }

    private String timerOf(CaseNumber number, String wait) {
        String instance = instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey(ReviewProcess.ID)
                .singleResult()
                .getId();
        return engine.createJobQuery()
                .processInstanceId(instance)
                .activityId(wait)
                .singleResult()
                .getId();
    }

    private void fire(String timer) {
        engine.executeJob(timer);
    }

    private Callable<String> answered(String who, CaseNumber number, String content) {
        return () -> {
            desk.answer(who, number, desk.today(), content);
            return "";
        };
    }

    /** The first has the case when the second begins, and is done while the second waits for it. */
    private List<Throwable> inThisOrder(CaseNumber number, Consumer<CaseNumber> first, Runnable second)
            throws Exception {
        CountDownLatch locked = new CountDownLatch(1);
        Callable<?> one = () -> {
            transaction.executeWithoutResult(status -> {
                locks.lock(number);
                locked.countDown();
                letTheOtherComeToTheLock();
                first.accept(number);
            });
            return "";
        };
        Callable<?> other = () -> {
            assertThat(locked.await(10, TimeUnit.SECONDS)).isTrue();
            second.run();
            return "";
        };
        return SameInstant.refusals(one, other);
    }

    private static void letTheOtherComeToTheLock() {
        try {
            Thread.sleep(400);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String silenceOf(String wait) {
        return wait.equals(FIRST) ? "dormancy.firstSilence" : "dormancy.silence";
    }

    private void assertAnswered(CaseNumber number, int answers) {
        assertThat(desk.read(number).answers()).hasSize(answers);
        assertThat(desk.read(number).state()).isEqualTo(ReviewState.RECOMMENDING);
        assertThat(inbox.of(number).stream().filter(WorkItem::isOpen))
                .singleElement()
                .extracting(WorkItem::step)
                .isEqualTo(ReviewProcess.RECOMMEND);
        assertThat(reconciler.compare()).extracting(InboxDifference::caseNumber).doesNotContain(number.value());
        assertThat(desk.as("auditor", () -> cases.verify(number))).allMatch(Verification::holds);
    }
}
