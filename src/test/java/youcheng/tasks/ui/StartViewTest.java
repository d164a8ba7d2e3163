package youcheng.tasks.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.base.CaseNumber;
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

/** An officer starts at what they must do, what is late, and what their requests came to. */
@WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
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
        assertThat(figure("tasks")).isEqualTo(office.list().count(TaskFilter.everything()));
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
            assertThat(figure("tasks")).isZero();
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
            assertThat(address()).isEqualTo("tasks");
            assertThat(find(SideNavItem.class).all())
                    .extracting(SideNavItem::getLabel)
                    .doesNotContain("首页");
        });
    }

    private String newcomer(Set<Desk> desks) {
        String username = "n" + UUID.randomUUID().toString().substring(0, 12);
        String temporary = office.sessions()
                .as("admin", () -> accounts.open(username, "新来的", Set.of(Role.OFFICER), desks))
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
}
