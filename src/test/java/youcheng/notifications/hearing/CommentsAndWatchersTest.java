package youcheng.notifications.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseWatchers;
import youcheng.cases.CaseWatching;
import youcheng.cases.comments.CaseComments;
import youcheng.decisions.Review;
import youcheng.identity.Desk;
import youcheng.identity.Role;
import youcheng.notifications.NoticeOffice;
import youcheng.notifications.NoticeRecord;

/** Whoever a comment names and whoever watches a case is told, as long as they may read it. */
@Thorough
class CommentsAndWatchersTest extends NoticeOffice {

    @Autowired
    private CaseComments comments;

    @Autowired
    private CaseWatching watching;

    @Autowired
    private CaseWatchers watchers;

    @Test
    void whoeverIsNamedIsToldAndNotWhoeverWrote() {
        CaseNumber number = office.sent();
        comment("officer", number, "leader");

        assertThat(told("leader", number)).containsExactly("MENTIONED");
        assertThat(told("officer", number)).doesNotContain("MENTIONED", "WATCHED_COMMENTED");
        assertThat(told("supervisor", number)).doesNotContain("MENTIONED", "WATCHED_COMMENTED");
    }

    @Test
    void whoeverWatchesIsToldOfCommentsAndNamedOnlyOnce() {
        CaseNumber number = office.sent();
        watch("legal", number);
        watch("supervisor", number);
        comment("officer", number, "legal");

        assertThat(told("legal", number)).contains("MENTIONED").doesNotContain("WATCHED_COMMENTED");
        assertThat(told("supervisor", number)).contains("WATCHED_COMMENTED").doesNotContain("MENTIONED");
        assertThat(told("finance", number)).doesNotContain("MENTIONED", "WATCHED_COMMENTED");
    }

    @Test
    void whoeverWatchesIsToldOfStepsDecisionsAndTheEnd() {
        CaseNumber number = office.handedIn();
        watch("legal", number);
        office.giveOpinions(number);
        assertThat(told("legal", number)).contains("WATCHED_MOVED");
        office.review("supervisor", number, Review.RETURNED);
        assertThat(of("WATCHED_DECIDED", notices("legal", number)).about()).isEqualTo("decisions.result.RETURNED");

        CaseNumber ended = office.sent();
        watch("legal", ended);
        office.review("supervisor", ended, Review.REJECTED);
        assertThat(told("legal", ended)).contains("WATCHED_CLOSED").doesNotContain("WATCHED_DECIDED");
        assertThat(told("finance", ended)).doesNotContain("WATCHED_CLOSED");
    }

    @Test
    void whoeverBeganACaseAndWatchesItIsToldOnce() {
        CaseNumber number = office.sent();
        watch("officer", number);
        office.review("supervisor", number, Review.REJECTED);

        assertThat(told("officer", number)).contains("REQUEST_CLOSED").doesNotContain("WATCHED_CLOSED");
    }

    @Test
    void whoeverStoppedWatchingIsToldNoMore() {
        CaseNumber number = office.sent();
        watch("legal", number);
        watch("legal", number);
        office.sessions().as("legal", () -> watching.unwatch(number));
        office.review("supervisor", number, Review.REJECTED);

        assertThat(told("legal", number)).doesNotContain("WATCHED_CLOSED");
    }

    @Test
    void watchingEndsWithTheRightToRead() {
        String finance = newcomer(Role.FINANCE, Desk.EUROPE);
        CaseNumber number = office.sent();
        watch(finance, number);
        becomes(finance, Role.HEALTH);
        assertThat(office.sessions().as(finance, () -> watching.mayWatch(number)))
                .isFalse();
        comment("officer", number);
        assertThat(told(finance, number)).isEmpty();

        becomes(finance, Role.FINANCE);
        assertThat(office.sessions().as(finance, () -> watching.isWatched(number)))
                .isFalse();
    }

    /** Two happenings of one case are heard at the same instant, and both find that somebody may not read it any more. */
    @Test
    void twoThatFindARightGoneAtOnceDoNotFail() throws Exception {
        String finance = newcomer(Role.FINANCE, Desk.EUROPE);
        CaseNumber number = office.sent();
        watch(finance, number);
        heard();
        becomes(finance, Role.HEALTH);
        CyclicBarrier bothAsked = new CyclicBarrier(2);
        Callable<List<Long>> asking = () -> transaction.execute(status -> {
            List<Long> watching = watchers.of(number);
            await(bothAsked);
            return watching;
        });
        long account = office.sessions().accountId(finance);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (Future<List<Long>> asked : two.invokeAll(List.of(asking, asking))) {
                assertThat(asked.get()).doesNotContain(account);
            }
        }
    }

    private static void await(CyclicBarrier both) {
        try {
            both.await(500, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (BrokenBarrierException | TimeoutException e) {
            // The other one waits for the row that this one holds, and comes later.
        }
    }

    @Test
    void nobodyWatchesWhatTheyMayNotRead() {
        CaseNumber number = office.begin("officer", office.dossier());
        assertThatThrownBy(() -> watch("legal", number))
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.key()).isEqualTo("cases.rejection.noCase"));
        watch("auditor", number);
        assertThat(office.sessions().as("auditor", () -> watching.isWatched(number)))
                .isTrue();
    }

    private void watch(String username, CaseNumber number) {
        office.sessions().as(username, () -> watching.watch(number));
    }

    private void comment(String username, CaseNumber number, String... named) {
        office.sessions()
                .as(
                        username,
                        () -> comments.comment(
                                number,
                                "请看",
                                List.of(named).stream()
                                        .map(office.sessions()::accountId)
                                        .toList()));
    }

    private static NoticeRecord of(String kind, List<NoticeRecord> notices) {
        return notices.stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
