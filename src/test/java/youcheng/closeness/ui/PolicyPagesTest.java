package youcheng.closeness.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.Languages;
import youcheng.base.Progress;
import youcheng.base.ui.Banner;
import youcheng.base.ui.ExportKind;
import youcheng.closeness.policy.BandChange;
import youcheng.closeness.policy.Numbers;
import youcheng.closeness.policy.PolicyKeeping;
import youcheng.closeness.policy.PolicyVersion;
import youcheng.closeness.policy.PreviewExport;
import youcheng.closeness.runs.ClosenessRunning;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecording;
import youcheng.exchanges.OfficeExchanges;
import youcheng.register.Register;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;

/** A supervisor makes a version, sees what it would change, puts it in force and goes back; others read. */
@WithUserDetails(value = "supervisor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class PolicyPagesTest extends PageTest {

    @Autowired
    private PolicyKeeping keeping;

    @Autowired
    private ClosenessRunning running;

    @Autowired
    private PreviewExport export;

    @Autowired
    private RegisterOffice desk;

    @Autowired
    private ExchangeReading recorded;

    @Autowired
    private ExchangeRecording recording;

    @Autowired
    private Register register;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private Clock clock;

    private OfficeExchanges exchanges;

    @BeforeEach
    void anOffice() {
        exchanges = new OfficeExchanges(recording, recorded, register, users);
    }

    /** Others share this portal: the policy that they know comes back in force. */
    @AfterEach
    void goBack() {
        office.sessions().as("supervisor", () -> {
            if (keeping.current().version() != 1) {
                keeping.activate(1, keeping.current().version(), "恢复");
                running.scoreStale(Progress.UNHEARD);
            }
        });
    }

    @Test
    void theVersionsAreThereWithWhoWhyAndWhatChanged() {
        PolicyVersion made = made("heatHalfLife", "2.5", "热度减得太快");
        go("closeness/policy");

        assertThat(page())
                .contains("第" + made.version() + "版", "热度减得太快", "赵建国", "热度折半年数（年）：1.5 → 2.5")
                .contains("系统初始数值", "现行", "从未启用");
    }

    @Test
    @WithUserDetails(value = "auditor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void anAuditorReadsAndChangesNothing() {
        go("closeness/policy");
        assertThat(page()).contains("查看第1版").doesNotContain("制定新版本");
        go("closeness/policy/1");
        assertThat(page()).contains("此版为现行版本", "层级权重：市领导");
        assertThat(hasButton("测算影响")).isFalse();
        assertThat(hasButton("按现行版本计算尚未计算的友城")).isFalse();
    }

    @Test
    void englishReadersReadEnglish() {
        speak(Languages.ENGLISH);
        go("closeness/policy");
        assertThat(page()).contains("Version 1", "Initial figures of the portal", "current");
        go("closeness/policy/new?from=1");
        assertThat(page()).contains("Weights of the six dimensions", "Sum: 100");
        go("closeness/policy/1");
        assertThat(page()).contains("Weight of level: municipal leaders", "This is the current version.");
    }

    @Test
    void weightsThatDoNotSumAreSaidUnderTheirHeadingAndNothingIsLost() {
        go("closeness/policy/new?from=1");
        type("weight.DEPTH", "31");
        type("reason", "更重深度");
        assertThat(page()).contains("六项合计101，应为100");
        click("制定新版本");

        assertThat(refusal()).isEqualTo("六个维度的权重不得为负，且合计须为100；现合计101。");
        assertThat(refusalBeside("weights")).isEqualTo(refusal());
        assertThat(isMarked("weight.DEPTH")).isTrue();
        assertThat(faults()).containsExactly("六个维度的权重：" + refusal());
        assertThat(valueOf("weight.DEPTH")).isEqualTo("31");
        assertThat(valueOf("reason")).isEqualTo("更重深度");
        click(forget());
    }

    @Test
    void everyNumberThatIsWrongIsSaidAtOnceAndTheMissingReasonBeside() {
        go("closeness/policy/new?from=1");
        type("halfLife", "三年");
        type("fullBreadth", "6.5");
        click("制定新版本");
        assertThat(refusalBeside("halfLife")).startsWith("“三年”不是数字。");
        assertThat(refusalBeside("fullBreadth")).isNotBlank();
        assertThat(refusalBeside("reason")).isEqualTo("请填写此项。");
        assertThat(faults()).hasSize(3);

        type("halfLife", "0");
        type("fullBreadth", "6");
        type("aidShare", "2");
        type("reason", "改半衰期");
        click("制定新版本");
        assertThat(refusalBeside("halfLife")).isEqualTo("此项须大于0。");
        assertThat(refusalBeside("aidShare")).isNotBlank();
        assertThat(faults()).hasSize(2);
        click(forget());
    }

    @Test
    void whatIsNoNumberOrAHalfLifeOfZeroIsRefusedBesideIt() {
        go("closeness/policy/new?from=1");
        type("halfLife", "三年");
        type("reason", "改半衰期");
        click("制定新版本");
        assertThat(refusalBeside("halfLife")).startsWith("“三年”不是数字。");
        assertThat(faults()).singleElement().asString().contains("“三年”不是数字。");
        assertThat(valueOf("halfLife")).isEqualTo("三年");

        type("halfLife", "0");
        click("制定新版本");
        assertThat(refusalBeside("halfLife")).isEqualTo("此项须大于0。");

        type("halfLife", "3");
        type("reason", "");
        click("制定新版本");
        assertThat(page()).contains("制定新版本");
        click(forget());
    }

    @Test
    void anExcusedPeriodIsAddedAndABadOneIsRefused() {
        go("closeness/policy/new?from=1");
        click("添加一段");
        List<TextField> first = find(TextField.class).withLabel("首日").all();
        List<TextField> last = find(TextField.class).withLabel("末日").all();
        test(first.getLast()).setValue("2025-01-01");
        test(last.getLast()).setValue("2024-01-01");
        type("reason", "增加免计期间");
        click("制定新版本");
        assertThat(refusalBeside("excused.1.until")).isEqualTo("免计期间的末日早于首日。");
        assertThat(isMarked("excused.0.until")).isFalse();
        assertThat(faults()).containsExactly("末日：免计期间的末日早于首日。");

        test(first.getLast()).setValue("去年");
        click("制定新版本");
        assertThat(isMarked("excused.1.until")).isFalse();
        assertThat(refusalBeside("excused.1.from")).isNotBlank();
        test(first.getLast()).setValue("2025-01-01");

        test(last.getLast()).setValue("2025-02-01");
        click("制定新版本");
        assertThat(address()).isEqualTo("closeness/policy/" + newest().version());
        assertThat(newest().policy().excused()).hasSize(2);
    }

    @Test
    void whatWasTypedComesBack() {
        go("closeness/policy/new?from=1");
        type("depthHalf", "12");
        go("register");
        go("closeness/policy/new?from=1");

        assertThat(valueOf("depthHalf")).isEqualTo("12");
        click(forget());
        assertThat(valueOf("depthHalf")).isEqualTo("8");
    }

    @Test
    void whoeverWasSlowerSeesBothAndLosesNothing() {
        PolicyVersion base = made("fullFrequency", "9", "基础");
        go("closeness/policy/new?from=" + base.version());
        type("depthHalf", "11");
        type("halfLife", "5");
        type("reason", "我的理由");
        int latest = newest().version();
        office.sessions()
                .as(
                        "officer2",
                        () -> keeping.propose(
                                base.version(),
                                latest,
                                Numbers.with("fullFrequency", "9", "depthHalf", "10", "closeFrom", "65"),
                                "王强的理由"));
        click("制定新版本");

        assertThat(banner()).contains("他人刚刚制定了新版本", "王强制定了第" + newest().version() + "版", "王强的理由");
        assertThat(valueOf("depthHalf")).isEqualTo("11");
        assertThat(valueOf("halfLife")).isEqualTo("5");
        assertThat(valueOf("closeFrom")).isEqualTo("65");
        assertThat(valueOf("reason")).isEqualTo("我的理由");
        assertThat(((TextField) field("depthHalf"))
                        .getHelperComponent()
                        .getElement()
                        .getTextRecursively())
                .contains("10");

        click("制定新版本");
        assertThat(newest().policy().depthHalf()).isEqualTo(11);
        assertThat(newest().policy().closeFrom()).isEqualTo(65);
    }

    @Test
    void whatAVersionWouldChangeLeavesAsAFile() throws InterruptedException {
        RelationshipId relationship = desk.signedRelationship();
        exchanges.visit(relationship, LocalDate.now(clock).minusDays(300), "市长来访");
        String name = register.find(desk.cityOf(relationship)).orElseThrow().nameZh();
        PolicyVersion made = made("coolingMonths", "2", "更早提醒");
        go("closeness/policy/" + made.version());
        click("测算影响");
        until("测算完成");
        assertThat(isOffered("会改变的友城")).isTrue();

        List<List<String>> file = exported("会改变的友城", ExportKind.XLSX);
        assertThat(file.getFirst()).containsExactly("友城", "现亲密度", "启用后亲密度", "现亲密度档次", "启用后亲密度档次", "现活跃状态", "启用后活跃状态");
        List<BandChange> shown = changes().getListDataView().getItems().toList();
        assertThat(file.stream().skip(1).map(List::getFirst))
                .containsExactlyElementsOf(shown.stream()
                        .map(change -> change.relationship().name(Locale.CHINA))
                        .toList());
        List<String> visited = file.stream()
                .filter(line -> line.getFirst().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(visited.subList(5, 7)).containsExactly("活跃", "趋冷");
        assertThat(visited.get(1)).isEqualTo(visited.get(2));
        assertThat(exported("会改变的友城", ExportKind.CSV)).hasSameSizeAs(file);
        assertTaken("access.previewExported", shown.size());
        assertRefused("officer", "PreviewExport", () -> export.export(shown, "closeness/policy/1"));
    }

    @SuppressWarnings("unchecked")
    private Grid<BandChange> changes() {
        return find(Grid.class).single();
    }

    @Test
    void aVersionIsLookedAtPutInForceAndTheFirstOneAgain() throws InterruptedException {
        PolicyVersion made = made("lengthPerYear", "3", "长度略增");
        putInForce(made.version());
        assertThat(keeping.current().version()).isEqualTo(made.version());
        until("全部完成");

        putInForce(1);
        assertThat(keeping.current().version()).isEqualTo(1);
        until("全部完成");
    }

    private void putInForce(int version) throws InterruptedException {
        go("closeness/policy/" + version);
        assertThat(hasButton("启用第" + version + "版")).isFalse();
        click("测算影响");
        until("测算完成");
        click("启用第" + version + "版");
        Dialog dialog = find(Dialog.class).single();
        test(find(TextArea.class, dialog).single()).setValue("经研究启用");
        test(find(Button.class, dialog).withText("启用此版").single()).click();
    }

    /** Long work tells of itself with one of the window's next questions; looking for something asks one. */
    private void until(String said) throws InterruptedException {
        for (int i = 0; i < 200 && !page().contains(said); i++) {
            find(Paragraph.class).all();
            Thread.sleep(50);
        }
        assertThat(page()).contains(said);
    }

    private PolicyVersion made(String name, String number, String reason) {
        return office.sessions()
                .as("supervisor", () -> keeping.propose(1, newest().version(), Numbers.with(name, number), reason));
    }

    private PolicyVersion newest() {
        return keeping.versions().getFirst();
    }

    private List<String> faults() {
        return find(Button.class, find(Banner.class).single()).all().stream()
                .map(Button::getText)
                .toList();
    }

    private String refusal() {
        return find(Paragraph.class).withClassName("closeness-refusal").all().stream()
                .filter(paragraph -> paragraph.getText().startsWith("六个维度"))
                .findFirst()
                .orElseThrow()
                .getText();
    }

    private String forget() {
        return getTranslation("base.draft.discard");
    }

    private static String getTranslation(String key) {
        return com.vaadin.flow.component.UI.getCurrent().getTranslation(key);
    }
}
