package youcheng.tasks.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Messages;
import youcheng.decisions.Deciding;
import youcheng.decisions.Review;
import youcheng.identity.AccountList;
import youcheng.identity.Accounts;
import youcheng.identity.Desk;
import youcheng.identity.ListedAccounts;
import youcheng.identity.OwnAccount;
import youcheng.identity.Role;
import youcheng.tasks.list.TaskFilter;
import youcheng.workflow.WorkItem;

/** Everybody starts at what they must do and what is late; officers at their requests too, supervisors at their team. */
@WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class StartViewTest extends PageTest {

    private static final String CHOSEN = "a long sentence of my own";

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountList accountList;

    @Autowired
    private OwnAccount own;

    @Autowired
    private Deciding deciding;

    @Autowired
    private Messages messages;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void inChinese() {
        speak(Locale.CHINA);
    }

    @Test
    void theFiguresSayWhatIsToDoAndWhatIsLateAndLeadToTheList() {
        CaseNumber number = office.begin("officer", office.dossier());
        database.update(
                "update work_item set due_at = ? where case_number = ?",
                Timestamp.valueOf("2001-01-01 00:00:00"),
                number.value());
        go("");
        assertThat(address()).isEqualTo("start");
        assertThat(figure("tasks?scope=ALL")).isEqualTo(office.list().count(TaskFilter.everything()));
        long late = figure("tasks?late=1");
        assertThat(late).isPositive();
        assertThat(figure("tasks?scope=FREE")).isNotNegative();
        assertThat(find(UnorderedList.class)
                        .withClassName("start-tasks")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("起草结好申请", "已超期：2001年1月1日");
        go("tasks?late=1");
        assertThat(page()).contains(Long.toString(late));
    }

    @Test
    void aRequestSaysWhereItStandsAndWhoseTurnItIsSinceWhen() {
        CaseNumber number = office.sent();
        go("start");
        assertThat(requests().getFirst().getElement().getTextRecursively())
                .contains(number.value(), "审批人审核", "待认领：审批人", "自", "结好申请")
                .doesNotContain("轮到您办理", "退回修改");
        assertThat(links(requests().getFirst())).contains("cases/" + number);
    }

    @Test
    void aReturnedRequestIsTheOfficersTurnAndSaysWhy() {
        CaseNumber number = office.sent();
        office.review("supervisor", number, Review.RETURNED);
        go("start");
        ListItem first = requests().getFirst();
        assertThat(first.getElement().getTextRecursively()).contains("轮到您办理", "起草结好申请", "退回修改", "审批人审核", "理由：RETURNED");
        assertThat(links(first)).contains("work/" + office.open(number).id(), "cases/" + number + "?tab=opinions");
    }

    @Test
    void anApprovalSaysHowManyOfItsConditionsAreNotMet() {
        CaseNumber number = office.sent();
        WorkItem item = office.open(number);
        office.sessions()
                .as(
                        "supervisor",
                        () -> deciding.review(item.id(), Review.APPROVED, "条件成熟", "核对预算\n补充译文", office.seen(number)));
        go("start");
        assertThat(requests().getFirst().getElement().getTextRecursively()).contains("同意", "2 项条件未落实", "条件成熟", "市领导");
    }

    @Test
    void whatWasRejectedSaysSoAndWaitsForNobody() {
        CaseNumber number = office.sent();
        office.review("supervisor", number, Review.REJECTED);
        go("start");
        ListItem first = requests().getFirst();
        assertThat(first.getElement().getTextRecursively())
                .contains(number.value(), "不同意", "理由：REJECTED")
                .doesNotContain("待认领", "办理人");
    }

    @Test
    void whoeverHasNothingIsToldHowToBegin() {
        // Of no desk yet: nothing that anybody left unassigned is theirs to claim.
        String username = newcomer(Set.of());
        office.sessions().as(username, () -> {
            go("start");
            assertThat(page()).contains("目前没有待办。", "您还没有发起过申请。", "新建结好申请");
            assertThat(figure("tasks?scope=ALL")).isZero();
            speak(Locale.UK);
            go("start");
            assertThat(heading()).isEqualTo("Home");
            assertThat(page()).contains("You have no tasks.", "You have not put a request forward yet.");
        });
    }

    /** Somebody who is no officer any more still hears what their requests came to. */
    @Test
    void whoeverBeganARequestFindsItWhateverTheirRoleIsNow() {
        String username = newcomer(Set.of(Desk.EUROPE));
        CaseNumber number = office.begin(username, office.dossier());
        office.sessions()
                .as(
                        "admin",
                        () -> ListedAccounts.with(accountList, username)
                                .forEach(account -> accounts.change(
                                        account.person().id(),
                                        account.version(),
                                        "新来的",
                                        Set.of(Role.LEGAL),
                                        Set.of(Desk.EUROPE))));
        office.sessions().as(username, () -> {
            go("");
            assertThat(address()).isEqualTo("start");
            assertThat(requests())
                    .singleElement()
                    .satisfies(each ->
                            assertThat(each.getElement().getTextRecursively()).contains(number.value()));
        });
        office.sessions().as("legal", () -> {
            go("");
            assertThat(address()).isEqualTo("start");
            assertThat(page()).doesNotContain("我的申请");
        });
    }

    /** Whoever keeps a filter as their first sees less at the bare address; the figures count everything. */
    @ParameterizedTest
    @ValueSource(strings = {"leader", "legal", "finance", "desk"})
    void whoeverDecidesOrAdvisesStartsAtWhatWaitsForThem(String username) {
        CaseNumber number = office.sent();
        office.sessions().as(username, () -> {
            go("");
            assertThat(page()).contains("要办什么，什么超期。").doesNotContain("卡在谁手上", "我的申请", "本处室");
            long waiting = figure("tasks?scope=ALL");
            go("tasks?scope=ALL");
            assertThat(page()).contains(messages.t("tasks.count", waiting));
        });
        assertThat(number).isNotNull();
    }

    @Test
    void aSupervisorSeesWhatIsStuckWithWhomAndEachNumberIsThatOfItsList() {
        CaseNumber late = office.sent();
        CaseNumber escalated = office.sent();
        CaseNumber plain = office.sent();
        long supervisor = office.sessions().as("supervisor", () -> office.me().id());
        database.update(
                "update work_item set due_at = ?, assignee = ? where case_number = ? and state = 'OPEN'",
                Timestamp.valueOf("2001-01-01 00:00:00"),
                supervisor,
                late.value());
        database.update(
                "update work_item set due_at = null, escalated_at = ? where case_number = ? and state = 'OPEN'",
                Timestamp.valueOf("2001-01-02 00:00:00"),
                escalated.value());
        office.sessions().as("supervisor", () -> {
            go("");
            assertThat(address()).isEqualTo("start");
            assertThat(page()).contains("卡在谁手上", "本处室待办量");
            assertThat(page().contains("我的申请"))
                    .as("only where the supervisor has begun something")
                    .isEqualTo(begunBy(supervisor) > 0);
            List<Anchor> figures = find(Anchor.class).all().stream()
                    .filter(link -> link.getHref().contains("scope=TEAM&where="))
                    .toList();
            assertThat(figures)
                    .hasSizeGreaterThanOrEqualTo(8)
                    .anySatisfy(link -> assertThat(link.getHref()).contains("HOLDER%3A" + supervisor))
                    .anySatisfy(link -> assertThat(link.getHref()).contains("HOLDER%3Anone"));
            String first = find(UnorderedList.class)
                    .withClassName("start-tasks")
                    .all()
                    .get(1)
                    .getElement()
                    .getTextRecursively();
            assertThat(first).contains("2001年1月1日");
            figures.forEach(link -> {
                long figure = Long.parseLong(link.getText().replaceAll("\\D", ""));
                go(link.getHref());
                assertThat(page()).as(link.getHref()).contains(messages.t("tasks.count", figure));
            });
        });
        assertThat(plain).isNotEqualTo(late);
    }

    @Test
    void whoeverHasSeveralRolesGetsThePartsOfAll() {
        String username = newcomer(Set.of(Desk.EUROPE), Set.of(Role.OFFICER, Role.SUPERVISOR));
        office.sessions().as(username, () -> {
            go("");
            assertThat(page()).contains("卡在谁手上", "本处室待办量", "我的申请");
        });
    }

    private String newcomer(Set<Desk> desks) {
        return newcomer(desks, Set.of(Role.OFFICER));
    }

    private String newcomer(Set<Desk> desks, Set<Role> roles) {
        String username = "n" + UUID.randomUUID().toString().substring(0, 12);
        String temporary = office.sessions()
                .as("admin", () -> accounts.open(username, "新来的", roles, desks))
                .value();
        office.sessions().as(username, () -> own.choosePassword(temporary, CHOSEN));
        return username;
    }

    private List<ListItem> requests() {
        return find(
                        ListItem.class,
                        find(UnorderedList.class).withClassName("requests").single())
                .all();
    }

    private List<String> links(Component within) {
        return find(Anchor.class, within).all().stream().map(Anchor::getHref).toList();
    }

    private long figure(String href) {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getHref().equals(href))
                .map(link -> link.getElement().getTextRecursively().replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }

    private long begunBy(long account) {
        return Objects.requireNonNull(
                database.queryForObject("select count(*) from case_file where initiator = ?", Long.class, account));
    }
}
