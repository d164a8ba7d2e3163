package youcheng.tasks.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.QueryParameters;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;
import youcheng.base.ui.GroupedGrid;
import youcheng.cases.filters.FilteredList;
import youcheng.cases.filters.SavedFilters;
import youcheng.cases.ui.ConditionsPanel;
import youcheng.decisions.Review;
import youcheng.identity.Accounts;
import youcheng.identity.Desk;
import youcheng.identity.Role;
import youcheng.proposals.Dossiers;
import youcheng.proposals.content.ProposalField;
import youcheng.tasks.list.TaskFilter;
import youcheng.workflow.DueGroup;
import youcheng.workflow.InboxQuery.Scope;
import youcheng.workflow.InboxQuery.Sort;
import youcheng.workflow.WorkItem;

/** The list says what one must do and what is late; work is taken and given back in it; the address keeps the place. */
@WithUserDetails(value = "supervisor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class TasksViewTest extends PageTest {

    /** The row of the first task: that of its group stands above it. */
    private static final int FIRST = 1;

    private static final int STEP = 0;
    private static final int CITY = 1;
    private static final int CASE = 2;
    private static final int HOLDER = 5;
    private static final int ACTION = 6;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private SavedFilters saved;

    @Autowired
    private NeighboursInList neighbours;

    @AfterEach
    void noFilters() {
        database.update("delete from list_filter_first");
        database.update("delete from list_filter");
    }

    @Test
    void freeWorkIsTakenAndGivenBackInTheList() {
        CaseNumber number = office.sent();
        go("tasks?q=" + number);
        Anchor step = (Anchor) test(grid()).getCellComponent(FIRST, STEP);
        assertThat(step.getText()).isEqualTo("审批人审核");
        assertThat(step.getHref()).isEqualTo("work/" + office.open(number).id() + "?q=" + number);
        assertThat(test(grid()).getCellText(FIRST, CASE)).isEqualTo(number.value());
        assertThat(test(grid()).getCellText(FIRST, HOLDER)).isEqualTo("待认领");

        test(action()).click();
        assertThat(saidInPassing()).isEqualTo("已认领。");
        assertThat(test(grid()).getCellText(FIRST, HOLDER)).isEqualTo("赵建国");
        assertThat(office.open(number).assignee()).isEqualTo(office.me().id());
        assertThat(found("scope=FREE&q=" + number)).isZero();
        assertThat(found("scope=MINE&q=" + number)).isEqualTo(1);

        test(action()).click();
        assertThat(saidInPassing()).isEqualTo("已退回认领池。");
        assertThat(listed()).isZero();
        assertThat(found("scope=FREE&q=" + number)).isEqualTo(1);
    }

    @Test
    void whoeverTakesWhatWasJustTakenIsToldByWhom() {
        CaseNumber number = office.sent();
        go("tasks?q=" + number);
        Button take = action();
        office.sessions()
                .as("officer2", () -> office.desk().claim(office.open(number).id()));
        test(take).click();

        assertThat(saidInPassing()).isEqualTo("王强 已认领此待办；如需由您办理，请其退回认领池。");
        assertThat(listed()).isZero();
    }

    @Test
    void theAddressFollowsWhatIsLookedFor() {
        go("tasks");
        test(find(TextField.class).single()).setValue("Neuville");
        assertThat(shownAddress()).containsExactly("tasks", "q=Neuville");
        test(scope()).selectItem("待认领");
        assertThat(shownAddress()).containsExactlyInAnyOrder("tasks", "scope=FREE", "q=Neuville");
        test(find(Checkbox.class).single()).click();
        assertThat(shownAddress()).containsExactlyInAnyOrder("tasks", "scope=FREE", "q=Neuville", "late=1");
        sortAsAPerson(Sort.CASE.name(), SortDirection.DESCENDING);
        assertThat(shownAddress())
                .containsExactlyInAnyOrder("tasks", "scope=FREE", "q=Neuville", "late=1", "sort=CASE", "dir=desc");
    }

    /** Whoever has cleared the filter with which the list opens comes back from a task to the cleared list. */
    @Test
    void everythingIsSaidWhereTheListOpensWithAFilter() {
        CaseNumber number = office.sent();
        saved.openWith(
                FilteredList.TASKS,
                saved.keep(FilteredList.TASKS, "只看", "q=" + number, null).id());
        go("tasks");
        assertThat(shownAddress()).containsExactly("tasks", "q=" + number);

        test(find(TextField.class).single()).setValue("");
        assertThat(shownAddress()).containsExactly("tasks", "scope=ALL");
        Anchor step = (Anchor) test(grid()).getCellComponent(FIRST, STEP);
        assertThat(step.getHref()).endsWith("?scope=ALL");
        assertThat(neighbours.list(QueryParameters.fromString("scope=ALL")).getPathWithQueryParameters())
                .isEqualTo("tasks?scope=ALL");
        assertThat(neighbours.list(QueryParameters.fromString("q=" + number)).getPathWithQueryParameters())
                .isEqualTo("tasks?q=" + number);
        assertThat(neighbours.list(QueryParameters.empty()).getPathWithQueryParameters())
                .isEqualTo("tasks");

        go("tasks?scope=ALL");
        assertThat(find(TextField.class).single().getValue()).isEmpty();
        go("");
        assertThat(find(Anchor.class)
                        .withCondition(link -> link.getHref().startsWith("tasks"))
                        .all())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.getHref()).contains("?"));
    }

    @Test
    void theAddressRestoresTheList() {
        go("tasks?scope=FREE&q=Neuville&late=1&sort=CASE&dir=desc");

        assertThat(scope().getValue()).isEqualTo(Scope.FREE);
        assertThat(find(TextField.class).single().getValue()).isEqualTo("Neuville");
        assertThat(find(Checkbox.class).single().getValue()).isTrue();
        assertThat(grid().getSortOrder()).singleElement().satisfies(order -> {
            assertThat(order.getSorted().getKey()).isEqualTo(Sort.CASE.name());
            assertThat(order.getDirection()).isEqualTo(SortDirection.DESCENDING);
        });
    }

    @Test
    void whatTheAddressSaysWronglyIsIgnored() {
        CaseNumber number = office.sent();
        go("tasks?scope=NOBODY&sort=LUCK&q=" + number);

        assertThat(scope().getValue()).isEqualTo(Scope.ALL);
        assertThat(listed()).isEqualTo(1);
    }

    /** Also where it asks for what this person is not offered, or for what is not there any more. */
    @Test
    @WithUserDetails(value = "legal", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void theListFindsWhatIsCountedBesideASavedFilter() {
        office.handedIn();
        List<String> addresses = List.of(
                "scope=TEAM",
                "scope=DONE",
                "scope=FREE",
                "process=NoSuchProcess",
                "desk=EUROPE",
                "scope=DONE&process=DormancyReview",
                "where=DUE:NEVER",
                "where=GROUP:NOBODY@NOWHERE",
                "where=STEP:SisterCityProposal.Gone",
                "where=HOLDER:987654321",
                "where=PROCESS:SisterCityProposal|PRIORITY:URGENT");
        for (int place = 0; place < addresses.size(); place++) {
            saved.keep(FilteredList.TASKS, "计数" + place, addresses.get(place), null);
        }
        for (String address : addresses) {
            go("tasks?" + address);
            Anchor chip = find(Anchor.class)
                    .withCondition(
                            each -> each.getElement().hasAttribute("aria-current") && each.hasClassName("saved-filter"))
                    .single();
            String count = chip.getChildren().toList().getLast().getElement().getText();
            assertThat(lead()).as(address).isEqualTo(count.equals("0") ? "目前没有待办" : "有 " + count + " 件待办");
        }
        assertThat(said("process=NoSuchProcess")).contains("流程“NoSuchProcess”已不存在");
        assertThat(said("where=GROUP:NOBODY@NOWHERE")).contains("办理组“NOBODY@NOWHERE”已不存在");
        assertThat(said("where=DUE:NEVER")).contains("“NEVER”不是期限");
        assertThat(said("where=HOLDER:987654321")).contains("账号“987654321”已不存在");
    }

    /** What is said where it is seen. */
    private String said(String query) {
        go("tasks?" + query);
        return find(ConditionsPanel.class).single().getElement().getTextRecursively();
    }

    @Test
    void theListIsSortedByCase() {
        CaseNumber first = office.sent();
        CaseNumber second = office.sent();
        assertThat(found("scope=FREE&q=Neuville&sort=CASE&dir=desc")).isGreaterThan(1);
        // What other tests left overdue stands above, whatever the order within the groups.
        assertThat(IntStream.range(0, test(grid()).size())
                        .mapToObj(row -> test(grid()).getCellText(row, CASE)))
                .containsSequence(second.value(), first.value());
    }

    @Test
    void whatIsLateIsMarkedAndCanBeShownAlone() {
        CaseNumber late = office.sent();
        CaseNumber early = office.sent();
        database.update(
                "update work_item set due_at = ? where id = ?",
                Timestamp.valueOf("2026-01-05 10:00:00"),
                office.open(late).id().value());

        assertThat(found("late=1&q=" + early)).isZero();
        assertThat(found("late=1&q=" + late)).isEqualTo(1);
        Component due = test(grid()).getCellComponent(FIRST, Sort.DUE.name());
        assertThat(due.getElement().getTextRecursively()).isEqualTo("已超期：2026年1月5日");
        assertThat(found("q=" + early)).isEqualTo(1);
        assertThat(test(grid())
                        .getCellComponent(FIRST, Sort.DUE.name())
                        .getElement()
                        .getTextRecursively())
                .doesNotContain("超期");
    }

    @Test
    void theListIsGroupedAndEachGroupSaysHowManyItHas() {
        CaseNumber late = named("折叠甲城", "Zhedie A");
        CaseNumber open = named("折叠乙城", "Zhedie B");
        database.update(
                "update work_item set due_at = ? where case_number = ?",
                Timestamp.valueOf("2026-01-05 10:00:00"),
                late.value());
        database.update("update work_item set due_at = null where case_number = ?", open.value());
        office.sessions().signIn("officer");
        speak(Languages.CHINESE);
        go("tasks?q=折叠");
        assertThat(lines()).containsExactly("已超期（1）", late.value(), "无期限（1）", open.value());
        assertThat(((Anchor) test(grid()).getCellComponent(FIRST, STEP)).getHref())
                .isEqualTo("work/" + office.open(late).id() + "?q=%E6%8A%98%E5%8F%A0");

        go("tasks?q=折叠&folded=OVERDUE");
        assertThat(lines()).containsExactly("已超期（1）", "无期限（1）", open.value());
        go("tasks?q=折叠&folded=UNDATED.OVERDUE.NEVER");
        assertThat(lines()).containsExactly("已超期（1）", "无期限（1）");
        speak(Languages.ENGLISH);
        go("tasks?q=折叠&folded=UNDATED");
        assertThat(lines()).containsExactly("Overdue (1)", late.value(), "Without due date (1)");
    }

    /** Colleagues finish what is above while somebody scrolls: the rows below come all the same, each once. */
    @Test
    void theListLosesNoRowWhileOthersFinishTheirs() {
        CaseNumber number = office.begin("officer", office.dossier());
        for (int row = 100; row < 400; row++) {
            database.update(
                    "insert into work_item (id, case_number, process, step, title_zh, title_en, search_key, created_at,"
                            + " state, assignee) select ?, case_number, process, step, title_zh, title_en,"
                            + " 'scrolled', created_at, state, ? from work_item where case_number = ? and id not like"
                            + " 'scrolled%'",
                    "scrolled-" + row, office.me().id(), number.value());
        }
        GroupedTasks tasks = new GroupedTasks(office.list());
        tasks.ask(new TaskFilter(Scope.ALL, "scrolled", false, Sort.DUE, true));
        go("tasks?q=scrolled");
        draw(0, 100);
        List<String> seen = new ArrayList<>(page(tasks, 0, 100));
        finish(150, 189);
        draw(50, 150);
        seen.addAll(page(tasks, 100, 50));
        finish(200, 269);
        draw(100, 300);
        seen.addAll(page(tasks, 150, 150));
        assertThat(seen)
                .doesNotHaveDuplicates()
                .startsWith("scrolled-100", "scrolled-101")
                .contains("scrolled-199", "scrolled-200", "scrolled-249", "scrolled-270", "scrolled-399")
                .hasSize(280);
        assertThat(page(tasks, 300, 50)).isEmpty();
        database.update("delete from work_item where id like 'scrolled%'");
    }

    private void finish(int first, int last) {
        database.update(
                "update work_item set state = 'DONE' where id between ? and ?",
                "scrolled-" + first,
                "scrolled-" + last);
    }

    private static List<String> page(GroupedTasks tasks, int offset, int limit) {
        return tasks.page(DueGroup.UNDATED, offset, limit).stream()
                .map(item -> item.id().value())
                .toList();
    }

    /** Shows these rows, as a browser does to which somebody scrolls. */
    private void draw(int from, int to) {
        grid().getDataCommunicator().setViewportRange(from, to - from);
        roundTrip();
    }

    /** The groups' names and the tasks' case numbers, from top to bottom. */
    private List<String> lines() {
        return IntStream.range(0, test(grid()).size())
                .mapToObj(row -> test(grid()).getRow(row).item() == null
                        ? test(grid()).getCellComponent(row, STEP).getElement().getText()
                        : test(grid()).getCellText(row, CASE))
                .toList();
    }

    @Test
    void theListSaysHowMuchItFound() {
        CaseNumber number = office.sent();
        go("tasks?q=" + number);
        assertThat(lead()).isEqualTo("有 1 件待办");
        office.review("officer2", number, Review.REJECTED);
        go("tasks?q=" + number);

        assertThat(lead()).isEqualTo("目前没有待办");
        assertThat(grid().getEmptyStateText()).isEqualTo("没有符合条件的待办。请减少筛选条件。");
    }

    @Test
    void theMenuCountsTheWork() {
        go("tasks");
        long before = office.list().count(TaskFilter.everything());
        CaseNumber number = office.sent();
        go("tasks");
        assertThat(count()).isEqualTo(before + 1);

        office.review("officer2", number, Review.REJECTED);
        go("tasks");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void whoHasNoWorkHasNoCount() {
        office.sessions()
                .as(
                        "admin",
                        () -> accounts.open(
                                "idle", "闲人", EnumSet.of(Role.DESK_REVIEWER), EnumSet.of(Desk.AMERICAS_OCEANIA)));
        database.update("update account set password_is_temporary = false where username = 'idle'");
        office.sessions().signIn("idle");
        go("tasks");

        assertThat(entry().getSuffixComponent()).isNull();
        assertThat(lead()).isEqualTo("目前没有待办");
    }

    @Test
    void anEnglishReaderGetsEnglish() {
        CaseNumber number = office.sent();
        speak(Languages.ENGLISH);
        go("tasks?q=" + number);

        assertThat(((Anchor) test(grid()).getCellComponent(FIRST, STEP)).getText())
                .isEqualTo("Supervisor review");
        assertThat(test(grid()).getCellText(FIRST, CITY))
                .isEqualTo(office.open(number).titleEn());
    }

    /** Both people see the same column in order, each in the language that they read. */
    @Test
    void theTitleIsSortedAsItIsShown() {
        CaseNumber one = named("阿甲城", "Zz Jiacheng");
        CaseNumber other = named("作乙城", "Äa Yicheng");
        office.sessions().signIn("officer");
        speak(Languages.CHINESE);
        go("tasks?q=cheng&sort=TITLE");
        assertThat(shown(one)).isLessThan(shown(other));
        speak(Languages.ENGLISH);
        go("tasks?q=cheng&sort=TITLE");
        assertThat(shown(other)).isLessThan(shown(one));
    }

    private CaseNumber named(String chinese, String english) {
        return office.begin(
                "officer",
                Dossiers.with(
                        Dossiers.with(office.dossier(), ProposalField.partnerNameZh, chinese),
                        ProposalField.partnerNameEn,
                        english));
    }

    private int shown(CaseNumber number) {
        for (int row = 0; row < test(grid()).size(); row++) {
            WorkItem item = test(grid()).getRow(row).item();
            if (item != null && item.caseNumber().equals(number)) {
                return row;
            }
        }
        throw new AssertionError(number + " is not shown");
    }

    /** The tester sorts as a program does, which the address does not follow. */
    private void sortAsAPerson(String column, SortDirection direction) {
        test(grid()).sortByColumn(column, direction);
        ComponentUtil.fireEvent(grid(), new SortEvent<>(grid(), grid().getSortOrder(), true));
    }

    private int found(String query) {
        go("tasks?" + query);
        return listed();
    }

    /** How many tasks are listed, without the rows of their groups. */
    private int listed() {
        return (int) IntStream.range(0, test(grid()).size())
                .filter(row -> test(grid()).getRow(row).item() != null)
                .count();
    }

    private long count() {
        return Long.parseLong(entry().getSuffixComponent().getElement().getText());
    }

    private SideNavItem entry() {
        return find(SideNavItem.class)
                .withCondition(item -> item.getPath().equals("tasks"))
                .single();
    }

    private Button action() {
        return (Button) test(grid()).getCellComponent(FIRST, ACTION);
    }

    private String lead() {
        return find(Paragraph.class).withClassName("page-lead").single().getText();
    }

    private Select<?> scope() {
        return find(Select.class).withCaption("范围").single();
    }

    @SuppressWarnings("unchecked")
    private Grid<GroupedGrid.GroupedRow<DueGroup, WorkItem>> grid() {
        return find(Grid.class).single();
    }
}
