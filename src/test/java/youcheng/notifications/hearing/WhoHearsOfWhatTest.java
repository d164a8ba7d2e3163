package youcheng.notifications.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.Thorough;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;
import youcheng.base.ui.Messages;
import youcheng.cases.Circulation;
import youcheng.decisions.Opinion;
import youcheng.decisions.Review;
import youcheng.identity.AppointedDeputies;
import youcheng.identity.Desk;
import youcheng.identity.Role;
import youcheng.notifications.NoticeOffice;
import youcheng.notifications.NoticeRecord;
import youcheng.notifications.kinds.OfficeNotice;
import youcheng.notifications.telling.NoticeKind;
import youcheng.notifications.telling.Notices;
import youcheng.notifications.words.NoticeWords;
import youcheng.proposals.work.ProposalProcess;
import youcheng.tasks.TaskTimers;
import youcheng.tasks.oversight.TaskOversight;
import youcheng.workflow.WorkItem;
import youcheng.workflow.Workflow;

/** Each kind reaches those whom it concerns, and never whoever did it. */
@Thorough
class WhoHearsOfWhatTest extends NoticeOffice {

    private static final Actor TIMER = Actor.system("timer");

    @Autowired
    private AppointedDeputies deputies;

    @Autowired
    private NoticeWords words;

    @Autowired
    private Messages messages;

    @Autowired
    private TaskOversight oversight;

    @Autowired
    private TaskTimers timers;

    @Autowired
    private Circulation circulation;

    @Autowired
    private Workflow workflow;

    @Autowired
    private DueDates dueDates;

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeListener listener;

    @Autowired
    private Clock clock;

    @Test
    void aTaskIsToldToTheGroupThatMayDoItAndNotToWhoeverHandedItIn() {
        CaseNumber number = office.handedIn();

        assertThat(told("legal", number)).containsExactly("TASK_GIVEN");
        assertThat(told("finance", number)).containsExactly("TASK_GIVEN");
        assertThat(told("officer", number)).isEmpty();
        NoticeRecord notice = notices("legal", number).getFirst();
        assertThat(notice.step()).isEqualTo("step.SisterCityProposal." + ProposalProcess.LEGAL_OPINION);
        assertThat(notice.by()).isEqualTo(Actor.person(office.sessions().accountId("officer")));
        assertThat(notice.isUnread()).isTrue();
    }

    /** Whoever is away misses nothing, and their deputy is told whose task it is. */
    @Test
    void deputiesHearOfTheTasksThatTheyMayDoForWhoeverIsAway() {
        String lawyer = newcomer(Role.LEGAL, Desk.EUROPE);
        String deputy = newcomer(Role.OFFICER, Desk.AMERICAS_OCEANIA);
        String ofOtherRoles = newcomer(Role.OFFICER, Desk.AMERICAS_OCEANIA);
        String inOtherProcesses = newcomer(Role.OFFICER, Desk.AMERICAS_OCEANIA);
        appoint(deputy, lawyer, Set.of(), Set.of(ProposalProcess.ID));
        appoint(ofOtherRoles, lawyer, Set.of(Role.OFFICER), Set.of());
        appoint(inOtherProcesses, lawyer, Set.of(), Set.of("DormancyReview"));
        CaseNumber number = office.handedIn();

        NoticeRecord notice = notices(deputy, number).getFirst();
        assertThat(notice.kind()).isEqualTo("TASK_GIVEN");
        assertThat(notice.principal()).isEqualTo(office.sessions().accountId(lawyer));
        assertThat(words.said(notice, null, messages.in(Languages.CHINESE))).endsWith("（由您代理 新来的 办理）");
        assertThat(notices(lawyer, number)).extracting(NoticeRecord::principal).containsOnlyNulls();
        assertThat(told(ofOtherRoles, number)).isEmpty();
        assertThat(told(inOtherProcesses, number)).isEmpty();
    }

    private void appoint(String deputy, String principal, Set<Role> roles, Set<String> processes) {
        deputies.appoint(office.sessions().accountId(deputy), office.sessions().accountId(principal), roles, processes);
    }

    @Test
    void whoeverFourEyesBarIsNotToldOfATaskOfTheirGroup() {
        String both = newcomer(Role.SUPERVISOR, Desk.EUROPE);
        becomes(both, Role.SUPERVISOR, Role.LEGAL);
        CaseNumber number = office.handedIn();
        office.giveOpinion(both, number, ProposalProcess.LEGAL_OPINION, Opinion.SUPPORT);
        office.giveOpinion(number, ProposalProcess.FINANCE_OPINION, Opinion.SUPPORT);
        office.giveOpinion(number, ProposalProcess.DESK_OPINION, Opinion.SUPPORT);

        assertThat(told("supervisor", number)).contains("TASK_GIVEN");
        assertThat(told(both, number)).containsExactly("TASK_GIVEN");
    }

    @Test
    void theInitiatorIsToldWhatTheRequestComesTo() {
        CaseNumber number = office.sent();
        assertThat(told("officer", number)).containsExactly("REQUEST_MOVED", "REQUEST_MOVED", "REQUEST_MOVED");

        office.review("supervisor", number, Review.RETURNED);
        assertThat(told("officer", number)).contains("REQUEST_RETURNED", "TASK_GIVEN");
        NoticeRecord returned = of("REQUEST_RETURNED", notices("officer", number));
        assertThat(returned.about()).isEqualTo("decisions.result.RETURNED");
        assertThat(returned.by()).isEqualTo(Actor.person(office.sessions().accountId("supervisor")));
        assertThat(told("supervisor", number)).containsExactly("TASK_GIVEN");
    }

    @Test
    void anApprovalIsToldAsADecisionAndARejectionAsTheEnd() {
        CaseNumber approved = office.reviewed();
        assertThat(of("REQUEST_DECIDED", notices("officer", approved)).about()).isEqualTo("decisions.result.APPROVED");

        CaseNumber rejected = office.sent();
        office.review("supervisor", rejected, Review.REJECTED);
        assertThat(told("officer", rejected))
                .contains("REQUEST_CLOSED")
                .doesNotContain("REQUEST_DECIDED", "REQUEST_RETURNED");
        assertThat(of("REQUEST_CLOSED", notices("officer", rejected)).about())
                .startsWith("outcome.SisterCityProposal.");
    }

    @Test
    void whoHasTheTaskIsUrgedAndNotWhoeverUrges() {
        CaseNumber number = office.sent();
        WorkItem review = office.open(number);
        office.sessions().as("supervisor", () -> office.desk().claim(review.id()));
        office.sessions().as("officer", () -> oversight.urge(review.id()));

        assertThat(told("supervisor", number)).contains("TASK_URGED");
        assertThat(told("officer", number)).doesNotContain("TASK_URGED");
    }

    @Test
    void bothAreToldWhereATaskIsReassigned() {
        String other = newcomer(Role.LEGAL, Desk.EUROPE);
        CaseNumber number = office.handedIn();
        WorkItem opinion = office.open(number, ProposalProcess.LEGAL_OPINION);
        office.sessions().as("legal", () -> office.desk().claim(opinion.id()));
        office.sessions()
                .as(
                        "supervisor",
                        () -> oversight.reassign(opinion.id(), office.sessions().accountId(other), "请协助"));

        assertThat(told("legal", number)).contains("TASK_TAKEN");
        assertThat(notices(other, number))
                .filteredOn(each -> each.kind().equals("TASK_GIVEN"))
                .extracting(NoticeRecord::by)
                .contains(Actor.person(office.sessions().accountId("supervisor")));
        assertThat(told("supervisor", number)).isEmpty();
    }

    @Test
    void aReminderGoesToTheHolderAndWhatIsLateToTheGroupThatOversees() {
        CaseNumber number = office.handedIn();
        WorkItem opinion = office.open(number, ProposalProcess.FINANCE_OPINION);
        transaction.executeWithoutResult(status -> timers.remind(opinion.id().value(), TIMER));
        assertThat(told("finance", number)).contains("TASK_REMINDED");

        due(opinion, clock.instant().minusSeconds(60));
        transaction.executeWithoutResult(status -> timers.escalate(number, TIMER, item -> "SUPERVISOR@EUROPE"));
        assertThat(told("supervisor", number)).containsExactly("TASK_ESCALATED");
        assertThat(told("finance", number)).doesNotContain("TASK_ESCALATED");
    }

    @Test
    void aDueDateIsToldOnTheDayAndOnceItHasPassedAndEachOnlyOnce() {
        CaseNumber number = office.handedIn();
        heard();
        WorkItem opinion = office.open(number, ProposalProcess.FINANCE_OPINION);
        Instant tonight = LocalDate.now(clock)
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant()
                .minusMillis(1);
        due(opinion, tonight);
        dueDates.look();
        dueDates.look();
        assertThat(told("finance", number)).containsExactly("TASK_DUE", "TASK_GIVEN");

        due(opinion, clock.instant().minusSeconds(60));
        dueDates.look();
        dueDates.look();
        assertThat(told("finance", number)).containsExactly("TASK_OVERDUE", "TASK_DUE", "TASK_GIVEN");
    }

    @Test
    void whoeverACaseIsCirculatedToIsTold() {
        CaseNumber number = office.sent();
        long desk = office.sessions().accountId("health");
        office.sessions().as("supervisor", () -> circulation.circulate(number, List.of(desk), "请知悉"));

        assertThat(told("health", number)).containsExactly("CIRCULATED");
    }

    @Test
    void whoeverMayNotReadTheCaseAnyMoreSeesNothingOfIt() {
        String leaving = newcomer(Role.LEGAL, Desk.EUROPE);
        CaseNumber number = office.handedIn();
        assertThat(told(leaving, number)).containsExactly("TASK_GIVEN");
        long unread = office.sessions().as(leaving, () -> list.count(true));

        becomes(leaving, Role.HEALTH);
        assertThat(told(leaving, number)).isEmpty();
        assertThat(office.sessions().as(leaving, () -> list.count(true))).isLessThan((int) unread);
    }

    @Test
    void aFeatureTellsOfAKindOfItsOwnAndWhoeverMayNotReadTheCaseHearsNothing() {
        CaseNumber number = office.handedIn();
        long officer = office.sessions().accountId("officer");
        long legal = office.sessions().accountId("legal");
        long health = office.sessions().accountId("health");
        NoticeKind kind = OfficeNotice.CIRCULATED;
        transaction.executeWithoutResult(status -> {
            notices.tell(kind, List.of(officer, legal, health), Actor.person(officer), number, null);
            notices.tell(kind, List.of(), Actor.person(officer), number, null);
        });

        assertThat(told("legal", number)).containsExactlyInAnyOrder("CIRCULATED", "TASK_GIVEN");
        assertThat(told("officer", number)).isEmpty();
        assertThat(told("health", number)).isEmpty();
    }

    @Test
    void anEventThatIsHeardTwiceIsToldOnce() {
        CaseNumber number = office.handedIn();
        heard();
        WorkItem opinion = office.open(number, ProposalProcess.LEGAL_OPINION);
        String source = Objects.requireNonNull(database.queryForObject(
                "select source from notice where id = ?",
                String.class,
                notices("legal", number).getFirst().id()));
        Happening again = new Happening(
                Happening.What.GIVEN,
                number,
                opinion.id(),
                List.of(),
                Actor.person(office.sessions().accountId("officer")).toString(),
                Instant.parse(source.substring(source.indexOf(":", "TASK_GIVEN:".length()) + 1)));
        transaction.executeWithoutResult(status -> listener.happened(again));

        assertThat(told("legal", number)).containsExactly("TASK_GIVEN");
    }

    private void due(WorkItem item, Instant when) {
        transaction.executeWithoutResult(status -> workflow.moveDue(item.id(), TIMER, when, when.minusSeconds(3600)));
    }

    private static NoticeRecord of(String kind, List<NoticeRecord> notices) {
        return notices.stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
