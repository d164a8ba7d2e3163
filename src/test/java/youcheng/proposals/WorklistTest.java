package youcheng.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;
import youcheng.cases.CaseList;
import youcheng.cases.CaseQuery;
import youcheng.cases.CaseQuery.CaseOrder;
import youcheng.cases.CaseSummary;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalField;
import youcheng.register.CityId;
import youcheng.register.keeping.RegisterKeeping;
import youcheng.tasks.list.TaskFilter;
import youcheng.tasks.list.TaskGroups;
import youcheng.workflow.DueGroup;
import youcheng.workflow.InboxPart;
import youcheng.workflow.InboxPlace;
import youcheng.workflow.InboxQuery.Scope;
import youcheng.workflow.InboxQuery.Sort;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** The list of work, as its filters, orders and pages cut it. */
@PortalTest
@Thorough
class WorklistTest {

    @Autowired
    private Office office;

    @Autowired
    private RegisterKeeping keeping;

    @Autowired
    private CaseList cases;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @Test
    void theListHoldsWhatAPersonHoldsAndWhatIsFreeForTheirGroups() {
        CaseNumber free = office.sent();
        CaseNumber held = office.sent();
        office.sessions()
                .as("supervisor", () -> office.desk().claim(office.open(held).id()));

        assertThat(cases("supervisor", Scope.ALL)).contains(free, held);
        assertThat(cases("supervisor", Scope.MINE)).contains(held).doesNotContain(free);
        assertThat(cases("supervisor", Scope.FREE)).contains(free).doesNotContain(held);
        assertThat(cases("officer2", Scope.ALL)).contains(free).doesNotContain(held);
        assertThat(cases("leader", Scope.ALL)).doesNotContain(free, held);
    }

    @Test
    void theListIsFoundByPartOfNumberOrCityInEitherLanguage() {
        CaseNumber number = office.sent();
        WorkItem item = office.open(number);
        for (String text : List.of(
                number.value().substring(4).toLowerCase(Locale.ROOT),
                item.titleZh(),
                item.titleEn().substring(2))) {
            assertThat(page("supervisor", new TaskFilter(Scope.ALL, text, false, Sort.DUE, true)))
                    .extracting(WorkItem::caseNumber)
                    .contains(number);
        }
        assertThat(page("supervisor", new TaskFilter(Scope.ALL, "%", false, Sort.DUE, true)))
                .isEmpty();
    }

    /** As the eye reads it: without accents, in full width, in the old script, in pinyin. */
    @Test
    void theListIsFoundAsTheEyeReads() {
        ProposalContent named = Dossiers.with(
                Dossiers.with(office.dossier(), ProposalField.partnerNameZh, "长圣何塞城"),
                ProposalField.partnerNameEn,
                "Añejø San José");
        CaseNumber number = office.begin("officer", named);
        for (String text : List.of("changsheng", "長聖何塞", "anejo", "sanjose", "San-Jose", "ＳＡＮ ＪＯＳＥ", "chang sheng")) {
            assertThat(page("officer", new TaskFilter(Scope.ALL, text, false, Sort.DUE, true)))
                    .as(text)
                    .extracting(WorkItem::caseNumber)
                    .contains(number);
        }
    }

    /** Whatever the order within them: groups stand by urgency, and each counts what it has. */
    @Test
    void theListFallsIntoGroupsByHowSoonWorkIsDue() {
        List<CaseNumber> drafts = dueInEveryGroup("组界城");
        for (Sort sort : Sort.values()) {
            TaskFilter filter = new TaskFilter(Scope.ALL, "组界城", false, sort, true);
            TaskGroups groups = groups(filter);
            assertThat(groups.order())
                    .containsExactly(DueGroup.OVERDUE, DueGroup.TODAY, DueGroup.LATER, DueGroup.UNDATED);
            assertThat(groups.total()).isEqualTo(drafts.size());
            assertThat(inGroups(filter)).as(sort.name()).containsExactlyElementsOf(drafts);
        }
        TaskFilter latestFirst = new TaskFilter(Scope.ALL, "组界城", false, Sort.DUE, false);
        assertThat(inGroups(latestFirst))
                .containsExactly(drafts.get(3), drafts.get(2), drafts.get(1), drafts.get(0), drafts.get(4));
        TaskGroups late = groups(new TaskFilter(Scope.ALL, "组界城", true, Sort.DUE, true));
        assertThat(late.order()).containsExactly(DueGroup.OVERDUE);
        assertThat(late.total()).isEqualTo(2);
    }

    /** Across the borders of groups, as the list shows it. */
    @Test
    void aTaskHasItsPlaceAndNeighboursInTheListWithGroups() {
        List<WorkItemId> tasks = dueInEveryGroup("邻里城").stream()
                .map(number -> office.open(number).id())
                .toList();
        TaskFilter filter = new TaskFilter(Scope.ALL, "邻里城", false, Sort.CASE, true);
        office.sessions().as("officer", () -> {
            for (int at = 0; at < tasks.size(); at++) {
                assertThat(office.list().place(filter, tasks.get(at)))
                        .contains(new InboxPlace(
                                at + 1,
                                tasks.size(),
                                at == 0 ? null : tasks.get(at - 1),
                                at + 1 == tasks.size() ? null : tasks.get(at + 1)));
                assertThat(office.list().at(filter, at + 1)).contains(tasks.get(at));
            }
            assertThat(office.list().at(filter, tasks.size() + 1)).isEmpty();
            assertThat(office.list().at(filter, 0)).isEmpty();
            TaskFilter late = new TaskFilter(Scope.ALL, "邻里城", true, Sort.CASE, true);
            assertThat(office.list().place(late, tasks.getLast())).isEmpty();
            assertThat(office.list().place(late, tasks.getFirst())).contains(new InboxPlace(1, 2, null, tasks.get(1)));
        });
    }

    /** Two overdue, one due later today, one in three weeks, one without date; in the order of urgency and of numbers. */
    private List<CaseNumber> dueInEveryGroup(String city) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime tonight = now.toLocalDate().atTime(23, 59, 59).atZone(now.getZone());
        return Stream.of(
                        Optional.of(now.minusDays(3)),
                        Optional.of(now.minusDays(2)),
                        Optional.of(tonight),
                        Optional.of(now.plusDays(21)),
                        Optional.<ZonedDateTime>empty())
                .map(due -> {
                    CaseNumber number = begun(city, office.dossier().partnerNameEn());
                    database.update(
                            "update work_item set due_at = ? where case_number = ?",
                            due.map(each -> Timestamp.from(each.toInstant())).orElse(null),
                            number.value());
                    return number;
                })
                .toList();
    }

    private TaskGroups groups(TaskFilter filter) {
        return office.sessions().as("officer", () -> office.list().groups(filter));
    }

    /** The list as it is shown: group by group, each with as many rows as it counts. */
    private List<CaseNumber> inGroups(TaskFilter filter) {
        TaskGroups groups = groups(filter);
        return groups.order().stream()
                .flatMap(group -> {
                    List<WorkItem> rows = office.sessions()
                            .as(
                                    "officer",
                                    () -> office.list()
                                            .page(filter, groups.borders(), group, InboxPart.first(100))
                                            .items());
                    assertThat(rows).as(group.name()).hasSize(Math.toIntExact(groups.count(group)));
                    return rows.stream();
                })
                .map(WorkItem::caseNumber)
                .toList();
    }

    @Test
    void theListIsFoundByDocumentNumber() {
        CaseNumber number = office.handedIn();
        String document = Objects.requireNonNull(database.queryForObject(
                "select document_number from case_file where case_number = ?", String.class, number.value()));
        assertThat(found("legal", document)).containsExactly(number);
        office.giveOpinions(number);
        assertThat(found("supervisor", document.toLowerCase(Locale.ROOT))).containsExactly(number);
    }

    /** Before the draft is sent, too: the register knows the city by its own name. */
    @Test
    void theListIsFoundByTheNamesThatTheRegisterKnows() {
        CaseNumber number = office.begin(
                "officer",
                Dossiers.with(
                        Dossiers.with(
                                Dossiers.with(office.dossier(), ProposalField.partnerNameZh, "横滨市"),
                                ProposalField.partnerNameEn,
                                "Yokohama"),
                        ProposalField.country,
                        "JP"));
        for (String text : List.of("横浜", "Yokohama-shi", "hengbinshi", "ＹＯＫＯＨＡＭＡＳＨＩ")) {
            assertThat(found("officer", text)).as(text).contains(number);
        }
    }

    /** Whoever knows the city by the name that a colleague enters now finds the case by it, and by the document number still. */
    @Test
    void theListIsFoundByNamesThatTheCityGetsLater() {
        CaseNumber number = office.sent();
        CityId city = office.register
                .find(Objects.requireNonNull(
                        office.read("supervisor", office.open(number).id()).relationship()))
                .orElseThrow()
                .city();
        String former = "旧名" + office.open(number).titleZh();
        assertThat(found("supervisor", former)).isEmpty();
        office.sessions()
                .as(
                        "officer",
                        () -> keeping.addName(city, new RegisterKeeping.NewName("zh", former, "", "1991", false, "")));

        await().untilAsserted(() -> assertThat(found("supervisor", former)).containsExactly(number));
        assertThat(found("supervisor", office.open(number).titleEn())).contains(number);
        CaseQuery query = new CaseQuery(former, null, null, CaseOrder.OPENED, true, Languages.CHINESE);
        assertThat(office.sessions().as("supervisor", () -> cases.page(query, 0, 10)))
                .extracting(CaseSummary::number)
                .containsExactly(number);
    }

    private List<CaseNumber> found(String person, String text) {
        return page(person, new TaskFilter(Scope.ALL, text, false, Sort.DUE, true)).stream()
                .map(WorkItem::caseNumber)
                .distinct()
                .toList();
    }

    @Test
    void theListIsSortedByTheTitleThatIsShown() {
        CaseNumber first = begun("阿城", "Zebrastadt");
        CaseNumber last = begun("作城", "Äpfelstadt");
        assertThat(order(Sort.TITLE, first, last)).containsExactly(first, last);
        assertThat(order(Sort.ENGLISH_TITLE, first, last)).containsExactly(last, first);
    }

    private CaseNumber begun(String chinese, String english) {
        return office.begin(
                "officer",
                Dossiers.with(
                        Dossiers.with(office.dossier(), ProposalField.partnerNameZh, chinese),
                        ProposalField.partnerNameEn,
                        english));
    }

    private List<CaseNumber> order(Sort sort, CaseNumber... of) {
        return page("officer", new TaskFilter(Scope.ALL, "", false, sort, true)).stream()
                .map(WorkItem::caseNumber)
                .filter(List.of(of)::contains)
                .toList();
    }

    @Test
    void everyOrderWorksInBothDirectionsAndPagesJoinUp() {
        office.sent();
        office.sent();
        for (Sort sort : Sort.values()) {
            List<WorkItem> up = page("supervisor", new TaskFilter(Scope.ALL, "", false, sort, true));
            List<WorkItem> down = page("supervisor", new TaskFilter(Scope.ALL, "", false, sort, false));
            assertThat(up).hasSizeGreaterThan(1).hasSameElementsAs(down);
            TaskFilter filter = new TaskFilter(Scope.ALL, "", false, sort, true);
            List<WorkItem> second =
                    office.sessions().as("supervisor", () -> office.list().page(filter, 1, 1));
            assertThat(second).containsExactly(up.get(1));
            assertThat(office.sessions().as("supervisor", () -> office.list().count(filter)))
                    .isEqualTo(up.size());
        }
    }

    private List<CaseNumber> cases(String person, Scope scope) {
        return page(person, new TaskFilter(scope, "", false, Sort.DUE, true)).stream()
                .map(WorkItem::caseNumber)
                .toList();
    }

    private List<WorkItem> page(String person, TaskFilter filter) {
        return office.sessions().as(person, () -> office.list().page(filter, 0, 1000));
    }
}
