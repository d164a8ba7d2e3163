package youcheng.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import youcheng.base.ui.ExportKind;
import youcheng.cases.CaseSummary;
import youcheng.decisions.Review;
import youcheng.proposals.Dossiers;
import youcheng.proposals.content.ProposalField;

/** The list holds the cases one may read, narrowed down by what the address says. */
@WithUserDetails(value = "auditor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class CasesViewTest extends PageTest {

    @Autowired
    private JdbcTemplate database;

    @Test
    void aCaseIsFoundByItsNumberAndByItsCityInEitherLanguage() {
        CaseNumber number = office.sent();
        String chinese = office.open(number).titleZh();
        String english = office.open(number).titleEn();
        go("cases");
        for (String text :
                List.of(number.value().toLowerCase(Locale.ROOT), chinese, english.toUpperCase(Locale.ROOT))) {
            test(search()).setValue(text);
            assertThat(numbers()).as(text).contains(number.value());
        }
        test(search()).setValue(number.value());
        assertThat(numbers()).containsExactly(number.value());
        assertThat(shownAddress()).containsExactly("cases", "q=" + number);
        assertThat(lead()).isEqualTo("共 1 件");
        Anchor link = (Anchor) test(grid()).getCellComponent(0, 0);
        assertThat(link.getHref()).isEqualTo("cases/" + number);
        assertThat(test(grid()).getCellText(0, 1)).isEqualTo(chinese);
        assertThat(test(grid()).getCellText(0, 4)).isEqualTo("李敏");
    }

    /** Whoever looks at what they began themselves need not be told so in every row. */
    @Test
    void theListOfOwnRequestsDoesNotSayWhoBeganThem() {
        office.sent();
        office.sessions().signIn("officer");
        go("cases?list=STARTED");
        assertThat(saysInitiator()).isFalse();
        go("cases?list=DONE");
        assertThat(saysInitiator()).isTrue();
        go("cases?list=STARTED");
        assertThat(saysInitiator()).isFalse();
        go("cases");
        assertThat(saysInitiator()).isTrue();
    }

    /** As the list of tasks is; what cannot be met is said, and the file follows. */
    @Test
    void eachListHasTheConditionsOfTheListOfTasks() {
        CaseNumber number = office.sent();
        CaseNumber draft = office.begin("officer", office.dossier());
        office.sessions().signIn("officer");
        String where = "where=STEP:SisterCityProposal.Task_Review";
        for (String list : List.of("list=STARTED&", "")) {
            go("cases?" + list + where + "&q=" + number);
            assertThat(numbers()).containsExactly(number.value());
            assertThat(find(ConditionsPanel.class).single().isVisible()).isTrue();
            assertThat(exported(ExportKind.CSV).stream().skip(1).map(List::getFirst))
                    .containsExactly(number.value());
            go("cases?" + list + where + "&q=" + draft);
            assertThat(numbers()).isEmpty();
        }
        go("cases?list=STARTED&where=DUE:days,2026-05-02,2026-05-01");
        assertThat(numbers()).isEmpty();
        assertThat(find(ConditionsPanel.class).single().getElement().getTextRecursively())
                .contains("起始日期");
        go("cases?list=STARTED");
        assertThat(find(ConditionsPanel.class).exists()).as("out of sight").isFalse();
        click("更多筛选");
        assertThat(find(ConditionsPanel.class).exists()).isTrue();
    }

    /** As the list of tasks has them; which of the lists is a part of what is kept. */
    @Test
    void aFilterIsKeptCountedAndOpensTheList() {
        CaseNumber number = office.sent();
        office.begin("officer", office.dossier());
        office.sessions().signIn("officer");
        go("cases?list=STARTED&state=OPEN&q=" + number);
        click("保存此筛选");
        type("name", "在办的申请");
        click("保存");
        assertThat(chip("在办的申请")).isEqualTo("1");
        assertThat(shown()).isEqualTo("在办的申请");

        click("设为默认");
        go("cases");
        assertThat(numbers()).containsExactly(number.value());
        assertThat(shownAddress())
                .startsWith("cases")
                .containsExactlyInAnyOrder("cases", "list=STARTED", "q=" + number, "state=OPEN");
        go(link("全部"));
        assertThat(numbers()).hasSizeGreaterThan(1);
        assertThat(search().getValue()).isEmpty();
        go("cases?sort=NUMBER");
        assertThat(shown()).as("another order is another filter").isEmpty();

        go("tasks");
        assertThat(find(Anchor.class).withClassName("saved-filter").exists()).isFalse();
        go("cases?list=STARTED&state=OPEN&q=" + number);
        click("取消默认");
        go("cases");
        assertThat(search().getValue()).isEmpty();
    }

    @Test
    void whoeverAuditsKeepsFiltersToo() {
        CaseNumber number = office.sent();
        go("cases?state=OPEN&q=" + number);
        click("保存此筛选");
        type("name", "抽查");
        click("保存");
        assertThat(chip("抽查")).isEqualTo("1");
        assertThat(chip("全部")).isEqualTo(Integer.toString(count()));
    }

    @AfterEach
    void noFilterIsLeft() {
        database.update("delete from list_filter");
    }

    private int count() {
        go("cases?list=ALL");
        return test(grid()).size();
    }

    /** How much the saved filter of this name finds. */
    private String chip(String name) {
        return filters()
                .filter(each -> each.getChildren()
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getText()
                        .equals(name))
                .map(each -> each.getChildren().toList().getLast().getElement().getText())
                .findFirst()
                .orElseThrow();
    }

    /** The name of the saved filter that is marked; empty for none. */
    private String shown() {
        return filters()
                .filter(each -> each.getElement().hasAttribute("aria-current"))
                .map(each -> each.getChildren()
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getText())
                .findFirst()
                .orElse("");
    }

    private Stream<Anchor> filters() {
        return find(Anchor.class).withClassName("saved-filter").all().stream();
    }

    private String link(String text) {
        return find(Anchor.class).withText(text).all().stream()
                .filter(each -> !each.hasClassName("saved-filter"))
                .findFirst()
                .orElseThrow()
                .getHref();
    }

    private boolean saysInitiator() {
        return grid().getColumnByKey("INITIATOR").isVisible();
    }

    @Test
    void aCaseIsFoundAsTheEyeReads() {
        CaseNumber number = named("阿长崎城", "Łódź San-José");
        office.sessions().signIn("officer");
        go("cases");
        for (String text : List.of("lodz", "ＬＯＤＺ", "changqi", "阿長崎", "San Jose", "lodz san jose")) {
            test(search()).setValue(text);
            assertThat(numbers()).as(text).contains(number.value());
        }
        CaseNumber numbered = office.sent();
        go("cases");
        String documentNumber = office.casesOf("officer").stream()
                .filter(each -> each.number().equals(numbered))
                .map(CaseSummary::documentNumber)
                .findFirst()
                .orElseThrow();
        test(search()).setValue(documentNumber);
        assertThat(numbers()).containsExactly(numbered.value());
        test(search()).setValue("%");
        assertThat(numbers()).isEmpty();
    }

    @Test
    void theFileFollowsFilterAndOrderInBothKindsAndLanguages() {
        CaseNumber one = named("出卯城", "Xx Maocheng");
        CaseNumber other = named("出卯新城", "Aa Maocheng");
        office.sessions().signIn("officer");
        go("cases?q=maocheng&sort=TITLE");
        List<List<String>> file = exported(ExportKind.XLSX);
        assertThat(file.getFirst()).containsExactly("办件编号", "城市", "类型", "状态", "发起人", "发起时间", "当前状态");
        assertThat(file.stream().skip(1).map(List::getFirst))
                .containsExactlyElementsOf(numbers())
                .containsExactlyInAnyOrder(one.value(), other.value());
        assertThat(exported(ExportKind.CSV)).isEqualTo(file);

        speak(Languages.ENGLISH);
        go("cases?q=maocheng&sort=TITLE&dir=desc");
        file = exported(ExportKind.CSV);
        assertThat(file.stream().skip(1).map(line -> line.get(1))).containsExactly("Xx Maocheng", "Aa Maocheng");
        assertThat(file.stream().skip(1).map(List::getFirst)).containsExactlyElementsOf(numbers());
    }

    @Test
    void theTitleIsSortedAsItIsShown() {
        CaseNumber one = named("阿寅城", "Zz Yincheng");
        CaseNumber other = named("作寅城", "Äa Yincheng");
        office.sessions().signIn("officer");
        go("cases?q=yincheng&sort=TITLE");
        assertThat(numbers()).containsExactly(one.value(), other.value());
        go("cases?q=yincheng&sort=TITLE&dir=desc");
        assertThat(numbers()).containsExactly(other.value(), one.value());
        speak(Languages.ENGLISH);
        go("cases?q=yincheng&sort=TITLE");
        assertThat(numbers()).containsExactly(other.value(), one.value());
    }

    private CaseNumber named(String chinese, String english) {
        return office.begin(
                "officer",
                Dossiers.with(
                        Dossiers.with(office.dossier(), ProposalField.partnerNameZh, chinese),
                        ProposalField.partnerNameEn,
                        english));
    }

    @Test
    void openAndEndedCasesAreToldApart() {
        CaseNumber open = office.sent();
        CaseNumber ended = office.sent();
        office.review("supervisor", ended, Review.REJECTED);
        go("cases");
        test(standing()).selectItem("已办结");
        assertThat(numbers()).contains(ended.value()).doesNotContain(open.value());
        assertThat(shownAddress()).containsExactly("cases", "state=CLOSED");

        test(standing()).selectItem("进行中");
        assertThat(numbers()).contains(open.value()).doesNotContain(ended.value());
    }

    @Test
    void casesOfADeskAreFoundByIt() {
        CaseNumber number = office.sent();
        go("cases?q=" + number);
        test(desk()).selectItem("亚非处");
        assertThat(numbers()).isEmpty();
        assertThat(shownAddress()).containsExactly("cases", "q=" + number, "desk=ASIA_AFRICA");

        go("cases?desk=EUROPE&q=" + number);
        assertThat(numbers()).containsExactly(number.value());
        assertThat(lead()).isEqualTo("共 1 件");
    }

    @Test
    void theAddressSaysWhatIsLookedFor() {
        CaseNumber ended = office.sent();
        office.review("supervisor", ended, Review.REJECTED);

        go("cases?state=CLOSED&q=" + ended);
        assertThat(search().getValue()).isEqualTo(ended.value());
        assertThat(numbers()).containsExactly(ended.value());

        go("cases?state=OPEN&q=" + ended);
        assertThat(numbers()).isEmpty();
        assertThat(grid().getEmptyStateText()).isEqualTo("没有符合条件的办件。请减少筛选条件。");

        go("cases?state=MARRIED&q=" + ended);
        assertThat(standing().isEmpty()).isTrue();
        assertThat(numbers()).containsExactly(ended.value());
    }

    @Test
    @WithUserDetails(value = "leader", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void casesThatOneHasNoPartInAreNotListed() {
        CaseNumber number = office.sent();
        go("cases?q=" + number);

        assertThat(numbers()).isEmpty();
    }

    @Test
    void anEnglishReaderGetsEnglish() {
        CaseNumber number = office.sent();
        speak(Languages.ENGLISH);
        go("cases?q=" + number);

        assertThat(heading()).isEqualTo("Cases");
        assertThat(lead()).isEqualTo("1 case");
        assertThat(test(grid()).getCellText(0, 1)).isEqualTo(office.open(number).titleEn());
        assertThat(test(grid()).getCellText(0, 2)).isEqualTo("Sister city proposal");
    }

    private String lead() {
        return find(Paragraph.class).withClassName("page-lead").single().getText();
    }

    private TextField search() {
        return find(TextField.class).single();
    }

    private Select<?> standing() {
        return find(Select.class).withLabel("状态").single();
    }

    private Select<?> desk() {
        return find(Select.class).withLabel("处室").single();
    }

    @SuppressWarnings("unchecked")
    private Grid<CaseSummary> grid() {
        return find(Grid.class).single();
    }

    private List<String> numbers() {
        return IntStream.range(0, test(grid()).size())
                .mapToObj(row -> ((Anchor) test(grid()).getCellComponent(row, 0)).getText())
                .toList();
    }
}
