package youcheng;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.audit.TrailEntry;
import youcheng.audit.ui.TrailMessages;
import youcheng.base.CaseNumber;
import youcheng.base.ui.ExportKind;
import youcheng.base.ui.Messages;
import youcheng.decisions.Confirmation;
import youcheng.plans.PlanReading;
import youcheng.plans.PlannedItemRecord;
import youcheng.plans.Plans;
import youcheng.plans.export.PlanExport;
import youcheng.register.AgreementKind;
import youcheng.register.ContactDraft;
import youcheng.register.ContactPersonId;
import youcheng.register.ContactPersons;
import youcheng.register.Post;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;
import youcheng.register.agreements.AgreementId;
import youcheng.register.agreements.Agreements;
import youcheng.register.keeping.ContactExport;
import youcheng.register.keeping.RelationshipHistoryExport;

/** What the page of a relationship lists leaves it as files, for those who read it there, and each time on record. */
@WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class PartsOfARelationshipAsFilesTest extends PageTest {

    @Autowired
    private RegisterOffice desk;

    @Autowired
    private ContactPersons contacts;

    @Autowired
    private Agreements agreements;

    @Autowired
    private PlanReading plans;

    @Autowired
    private Plans planning;

    @Autowired
    private ContactExport contactExport;

    @Autowired
    private PlanExport planExport;

    @Autowired
    private RelationshipHistoryExport historyExport;

    @Autowired
    private TrailMessages trailMessages;

    @Autowired
    private Messages messages;

    @BeforeEach
    void inChinese() {
        speak(Locale.CHINA);
    }

    @Test
    void contactPersonsWithHowToReachThem() {
        RelationshipId relationship = desk.relationship();
        ContactPersonId former = contacts.add(
                relationship, new ContactDraft("Aroha Ngata", "Mayor", Post.MAYOR, "", "", "", "2019-10", null));
        ContactPersonId mayor = contacts.add(
                relationship,
                new ContactDraft(
                        "Wiremu Parata",
                        "Mayor of all",
                        Post.MAYOR,
                        "wiremu@city.example",
                        "+64 4 000",
                        "毛利语",
                        "2024-02-03",
                        LocalDate.of(2099, 12, 31)));
        contacts.leave(former, versionOf(relationship, former), "2024", mayor, null);
        contacts.verify(mayor, versionOf(relationship, mayor));
        go(relationship);
        assertThat(isOffered("联系人")).isTrue();

        String today = desk.today().toString();
        List<String> heads =
                List.of("姓名", "职务", "职务类别", "在任情况", "电子邮箱", "电话", "语言", "任职日期", "任期届满", "离任日期", "继任者", "最近核实", "核实人");
        List<String> inPost = List.of(
                "Wiremu Parata",
                "Mayor of all",
                "市长",
                "在任",
                "wiremu@city.example",
                "+64 4 000",
                "毛利语",
                "2024-02-03",
                "2099-12-31",
                "",
                "",
                today,
                "李敏");
        List<String> left = List.of(
                "Aroha Ngata", "Mayor", "市长", "2024年离任", "", "", "", "2019-10", "", "2024", "Wiremu Parata", "", "");
        assertThat(exported("联系人", ExportKind.XLSX)).containsExactly(heads, inPost, left);
        assertTaken("access.contactsExported", 2);
        List<List<String>> csv = exported("联系人", ExportKind.CSV);
        List<String> noFormula = new ArrayList<>(inPost);
        noFormula.set(5, "'+64 4 000");
        assertThat(csv).containsExactly(heads, noFormula, left);
    }

    @Test
    void contactPersonsAreNotForAMereAdministrator() {
        RelationshipId relationship = desk.relationship();
        contacts.add(relationship, new ContactDraft("Aroha Ngata", "", Post.MAYOR, "a@city.example", "", "", "", null));
        office.sessions().as("admin", () -> {
            go(relationship);
            assertThat(page()).contains("Aroha Ngata");
            assertThat(isOffered("联系人")).isFalse();
            assertThat(isOffered("历史记录")).isFalse();
        });
        assertRefused("admin", "ContactExport", () -> contactExport.export(relationship, "register/1"));
        assertRefused("admin", "RelationshipHistoryExport", () -> historyExport.export(relationship, "register/1"));
        office.sessions().as("legal", () -> {
            go(relationship);
            assertThat(exported("联系人", ExportKind.CSV).get(1)).contains("Aroha Ngata", "a@city.example");
            assertTaken("access.contactsExported", 1);
        });
    }

    @Test
    void agreementsEachAboveThoseThatStandUnderIt() {
        RelationshipId relationship = desk.relationship();
        AgreementId first = agreements.add(
                relationship,
                new Agreements.AgreementDraft(
                        null, AgreementKind.AGREEMENT, "总协议", "全面合作", "2001-05", LocalDate.of(2098, 5, 1), true));
        agreements.add(relationship, draft(null, AgreementKind.MEMORANDUM, "备忘录甲", "2002"));
        agreements.add(relationship, draft(first, AgreementKind.SUB_AGREEMENT, "教育专项", "2003-01-02"));
        go(relationship);
        assertThat(isOffered("协议")).isTrue();

        List<List<String>> file = exported("协议", ExportKind.XLSX);
        assertThat(file)
                .containsExactly(
                        List.of("名称", "种类", "上级协议", "合作领域", "效力", "签署日期", "期限至", "期满自动续期", "终止日期", "终止原因"),
                        List.of("总协议", "协议", "", "全面合作", "有效期至 2098年5月1日", "2001-05", "2098-05-01", "是", "", ""),
                        List.of("教育专项", "专项协议", "总协议", "", "长期有效", "2003-01-02", "", "否", "", ""),
                        List.of("备忘录甲", "备忘录", "", "", "长期有效", "2002", "", "否", "", ""));
        assertThat(exported("协议", ExportKind.CSV)).isEqualTo(file);
        assertTaken("access.agreementsExported", 3);
    }

    @Test
    void plannedItemsForThoseWhoSeeThem() {
        CaseNumber number = office.signedButNotConfirmed();
        office.confirm(number, Confirmation.CONFIRMED);
        RelationshipId relationship = Objects.requireNonNull(
                office.read("officer", office.open(number).id()).relationship());
        office.plan(number);
        planning.plan(
                relationship, new Plans.PlannedItemDraft("校长互访", office.today().plusMonths(1), null));
        go(relationship);
        assertThat(isOffered("计划事项")).isTrue();

        List<PlannedItemRecord> items = plans.of(relationship);
        assertThat(items)
                .extracting(PlannedItemRecord::title)
                .startsWith("校长互访")
                .hasSizeGreaterThan(1);
        List<List<String>> expected = new ArrayList<>();
        expected.add(List.of("日期", "事项", "状态", "负责人", "办理结果，或放弃理由", "办件编号", "来源办件"));
        items.forEach(item -> expected.add(List.of(
                item.day().toString(),
                item.title(),
                "计划中",
                office.nameOf(Objects.requireNonNull(
                        Objects.requireNonNull(item.work()).assignee())),
                "",
                item.number().value(),
                item.origin() == null ? "" : number.value())));
        assertThat(exported("计划事项", ExportKind.XLSX)).isEqualTo(expected);
        assertThat(exported("计划事项", ExportKind.CSV)).isEqualTo(expected);
        assertTaken("access.plansExported", items.size());

        office.sessions().as("admin", () -> {
            go(relationship);
            assertThat(isOffered("计划事项")).isFalse();
        });
        assertRefused("admin", "PlanExport", () -> planExport.export(relationship, "register/1"));
    }

    @Test
    void courtesiesAsTheyStandOnThePage() {
        RelationshipId relationship = desk.signedRelationship();
        String since = desk.today().minusDays(20).toString();
        contacts.add(
                relationship,
                new ContactDraft(
                        "Aroha Ngata",
                        "",
                        Post.MAYOR,
                        "",
                        "",
                        "",
                        since,
                        desk.today().plusDays(60)));
        go(relationship);
        assertThat(isOffered("近期致贺事项")).isTrue();

        List<List<String>> file = exported("近期致贺事项", ExportKind.XLSX);
        assertThat(file.getFirst()).containsExactly("时间", "致贺事项", "计划事项办件编号");
        List<String> shown =
                find(
                                ListItem.class,
                                find(UnorderedList.class)
                                        .withClassName("courtesies")
                                        .single())
                        .all()
                        .stream()
                        .map(item -> item.getElement().getTextRecursively())
                        .toList();
        assertThat(file).hasSize(shown.size() + 1);
        for (int row = 0; row < shown.size(); row++) {
            assertThat(shown.get(row)).contains(file.get(row + 1).get(1));
        }
        assertThat(file).anySatisfy(line -> assertThat(line.get(1)).contains("Aroha Ngata"));
        assertThat(exported("近期致贺事项", ExportKind.CSV)).isEqualTo(file);
        assertTaken("access.courtesiesExported", shown.size());
    }

    @Test
    void theWholeHistoryAlsoWhatThePageDoesNotShowYet() {
        RelationshipId relationship = desk.relationship();
        IntStream.rangeClosed(1, 21)
                .forEach(number ->
                        agreements.add(relationship, draft(null, AgreementKind.AGREEMENT, "协议" + number, "2001")));
        go(relationship);
        assertThat(isOffered("历史记录")).isTrue();

        List<TrailEntry> entries = desk.entries(relationship).reversed();
        List<List<String>> file = exported("历史记录", ExportKind.XLSX);
        assertThat(file).hasSize(entries.size() + 1).hasSizeGreaterThan(22);
        assertThat(file.getFirst()).containsExactly("时间", "操作人", "操作", "原因", "变更");
        for (int row = 0; row < entries.size(); row++) {
            TrailEntry entry = entries.get(row);
            assertThat(file.get(row + 1).subList(0, 4))
                    .containsExactly(
                            Objects.requireNonNull(messages.time(entry.at()))
                                    .toString()
                                    .replace('T', ' '),
                            trailMessages.who(entry),
                            trailMessages.action(entry),
                            trailMessages.reason(entry).orElse(""));
        }
        assertThat(file.get(1).getLast()).contains("名称：协议21", "签署日期：2001");
        assertThat(exported("历史记录", ExportKind.CSV)).isEqualTo(file);
        assertTaken("access.historyExported", entries.size());
    }

    private void go(RelationshipId relationship) {
        go("register/" + desk.cityOf(relationship));
    }

    private long versionOf(RelationshipId relationship, ContactPersonId id) {
        return contacts.of(relationship).stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private static Agreements.AgreementDraft draft(
            @Nullable AgreementId parent, AgreementKind kind, String title, String signed) {
        return new Agreements.AgreementDraft(parent, kind, title, "", signed, null, false);
    }
}
