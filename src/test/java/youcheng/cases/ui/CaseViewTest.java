package youcheng.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.Tampering;
import youcheng.audit.TrailEntry;
import youcheng.audit.ui.EntryList;
import youcheng.base.Actor;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;
import youcheng.base.Rejection;
import youcheng.base.ui.ExportKind;
import youcheng.cases.Cases;
import youcheng.cases.export.CaseHistoryExport;
import youcheng.decisions.Confirmation;
import youcheng.decisions.Review;
import youcheng.proposals.Dossiers;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalField;
import youcheng.workflow.Workflow;

/** The page of a case tells where it stands, how it came there, who did what and why; auditors prove it. */
@WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class CaseViewTest extends PageTest {

    @Autowired
    private Cases cases;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private CaseHistoryExport export;

    @Autowired
    private Workflow workflow;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    @Test
    void aRunningCaseTellsForWhomItWaits() {
        CaseNumber number = office.sent();
        go("cases/" + number);

        assertThat(heading()).isEqualTo(number + " · " + office.open(number).titleZh());
        assertThat(page()).contains("结好申请 · 进行中", "审批人审核", "待认领：审批人 · 欧亚处", "前办结");
        assertThat(find(Anchor.class).withText("办理此待办").exists()).isFalse();

        office.sessions()
                .as("officer2", () -> office.desk().claim(office.open(number).id()));
        go("cases/" + number);
        assertThat(page()).contains("办理人：王强").doesNotContain("待认领");
    }

    @Test
    @WithUserDetails(value = "supervisor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void whoMayDoTheWorkIsLedToIt() {
        CaseNumber number = office.sent();
        go("cases/" + number);

        assertThat(find(Anchor.class).withText("办理此待办").single().getHref())
                .isEqualTo("work/" + office.open(number).id());
    }

    @Test
    void aFinishedCaseTellsHowItEndedAndWhoTookPart() {
        CaseNumber number = office.signedButNotConfirmed();
        office.confirm(number, Confirmation.CONFIRMED);
        office.plan(number);
        go("cases/" + number);

        assertThat(page()).contains("结好申请 · 已签署", "已办结：已签署。").doesNotContain("待认领");
        assertThat(page()).contains("发起人", "李敏", "赵建国", "陈静");
        assertThat(page()).contains("处室", "欧亚处", "标识", "对方城市中文名", "新城", "签署日期", "2026年9月10日", "200,000");
        assertThat(find(Anchor.class)
                        .withCondition(link -> link.getHref().startsWith("register/"))
                        .single()
                        .getText())
                .isEqualTo("已签署");
    }

    @Test
    void theTimelineLeavesAsAFileRoundByRoundAsItStandsThere() {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin("officer", content);
        office.send("officer", number, content);
        office.giveOpinions(number);
        office.review("supervisor", number, Review.RETURNED);
        office.send("officer", number, Dossiers.with(content, ProposalField.background, "新的背景"));
        go("cases/" + number + "?tab=timeline");
        assertThat(isOffered("办理经过")).isTrue();

        List<List<String>> file = exported("办理经过", ExportKind.XLSX);
        List<TrailEntry> entries = trail.of(number);
        assertThat(file.getFirst()).containsExactly("所属部分", "时间", "操作人", "操作", "原因", "变更");
        assertThat(file).hasSize(entries.size() + 1);
        assertThat(file.stream().skip(1).map(List::getFirst).map(part -> part.substring(0, "第 2 轮".length())))
                .startsWith("第 2 轮")
                .endsWith("第 1 轮")
                .isSortedAccordingTo(Comparator.reverseOrder());
        // The newest round is not folded: what it says stands on the page in the order of the file.
        assertThat(page())
                .containsSubsequence(file.stream()
                        .filter(line -> line.getFirst().startsWith("第 2 轮"))
                        .map(line -> line.get(3))
                        .toList());
        assertThat(exported("办理经过", ExportKind.CSV)).isEqualTo(file);
        assertTaken("access.timelineExported", entries.size());
    }

    @Test
    void whoeverMayNotReadACaseDoesNotGetItsTimelineAndThatTheyTriedIsOnRecord() {
        CaseNumber number = office.begin("officer", office.dossier());
        office.sessions().as("legal", () -> {
            assertThatThrownBy(() -> export.export(number, "cases/" + number)).isInstanceOf(Rejection.class);
            AuditEvent denied =
                    trail.newest(Chain.ofAccess(office.today()), 1).getFirst().event();
            assertThat(denied.action()).isEqualTo("access.denied");
            assertThat(denied.changes()).extracting(Change::after).contains(number.value());
        });
        assertRefused("admin", "CaseHistoryExport", () -> export.export(number, "cases/" + number));
    }

    @Test
    void whatTheCaseCalledHasADiagramOfItsOwnAndItsStepsStandBeneathTheCall() {
        CaseNumber number = calling();
        go("cases/" + number);
        assertThat(page()).contains("待认领：法务");
        go("cases/" + number + "?tab=process");

        assertThat(find(BpmnDiagram.class).all()).hasSize(2);
        Details called = find(Details.class)
                .withCondition(each -> each.getSummaryText().equals("调用的流程：试验子流程"))
                .single();
        assertThat(called.isOpened()).isTrue();
        assertThat(find(BpmnDiagram.class, called).single().getElement().getProperty("xml"))
                .contains("TrialCalled")
                .doesNotContain("Activity_Call");
        Details course = find(Details.class)
                .withCondition(each -> each.getSummaryText().equals("流程文字说明"))
                .single();
        ListItem call = find(ListItem.class, course).all().getFirst();
        assertThat(call.getText()).startsWith("调用检查");
        assertThat(find(ListItem.class, call).all().getLast().getText()).startsWith("逐项检查");
    }

    @Test
    @WithUserDetails(value = "auditor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void aCaseThatTheSystemOpenedWithinAnotherSaysBoth() {
        CaseNumber parent = office.sent();
        Actor scan = Actor.system("Activity_Scan");
        CaseNumber number = Objects.requireNonNull(transaction.execute(status -> {
            cases.lock(parent);
            CaseNumber opened = cases.openWithin(parent, "TST", "TrialCaller", new Bilingual("试验", "Trial"), scan);
            trail.append(Chain.of(opened), AuditEvent.of("proposal.begun", scan).in(opened));
            return opened;
        }));
        go("cases/" + number);

        assertThat(page()).contains("发起人", "系统（Activity_Scan）", "所属办件");
        assertThat(find(Anchor.class).withText(parent.value()).single().getHref())
                .isEqualTo("cases/" + parent);
        go("cases");
        assertThat(test(find(Grid.class).single()).getCellText(0, 4)).isEqualTo("系统（Activity_Scan）");
    }

    /** A case whose process has called another, which waits for the legal reviewers. */
    private CaseNumber calling() {
        repository
                .createDeployment()
                .addModelInstance(
                        "TrialCaller.bpmn",
                        Bpmn.createExecutableProcess("TrialCaller")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .callActivity("Activity_Call")
                                .calledElement("TrialCalled")
                                .camundaCalledElementBinding("deployment")
                                .camundaInBusinessKey("#{execution.processBusinessKey}")
                                .endEvent()
                                .done())
                .addModelInstance(
                        "TrialCalled.bpmn",
                        Bpmn.createExecutableProcess("TrialCalled")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask("Task_Inspect")
                                .camundaCandidateGroups("LEGAL")
                                .endEvent()
                                .done())
                .deploy();
        return Objects.requireNonNull(transaction.execute(status -> {
            CaseNumber number = cases.open("TST", "TrialCaller", new Bilingual("试验", "Trial"), office.me());
            trail.append(
                    Chain.of(number),
                    AuditEvent.of("proposal.begun", office.me().asActor()).in(number));
            workflow.start("TrialCaller", number, office.me().asActor());
            return number;
        }));
    }

    @Test
    void theCourseStandsInWordsBesideTheDiagram() {
        CaseNumber number = office.sent();
        office.review("supervisor", number, Review.RETURNED);
        go("cases/" + number);
        assertThat(find(BpmnDiagram.class).exists()).isFalse();
        go("cases/" + number + "?tab=process");

        Details course = find(Details.class)
                .withCondition(each -> each.getSummaryText().equals("流程文字说明"))
                .single();
        List<String> steps = find(
                        ListItem.class, find(OrderedList.class, course).single())
                .all()
                .stream()
                .map(step -> step.getElement().getTextRecursively())
                .toList();
        assertThat(steps.getFirst()).startsWith("发起申请");
        assertThat(steps).anySatisfy(step -> assertThat(step).startsWith("起草结好申请 · 李敏 · 20"));
        assertThat(steps).anySatisfy(step -> assertThat(step).startsWith("审批人审核 · 赵建国 · 20"));
        assertThat(steps.getLast()).isEqualTo("起草结好申请 · 李敏 · 当前");
        assertThat(find(BpmnDiagram.class).exists()).isTrue();
    }

    @Test
    void theTimelineShowsTheNewestRoundFirstAndBeforeAndAfterOnDemand() {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin("officer", content);
        office.send("officer", number, content);
        office.review("supervisor", number, Review.RETURNED);
        office.send("officer", number, Dossiers.with(content, ProposalField.background, "改写后的背景"));
        go("cases/" + number + "?tab=timeline");

        assertThat(page().indexOf("第 2 轮")).isPositive().isLessThan(page().indexOf("第 1 轮"));
        assertThat(entries()).anySatisfy(entry -> assertThat(entry).contains("赵建国", "退回修改", "理由：RETURNED"));
        assertThat(page()).doesNotContain("改写后的背景").doesNotContain(content.background());
        find(Details.class).all().stream()
                .filter(each -> each.getSummaryText().startsWith("修改前后"))
                .forEach(each -> each.setOpened(true));
        assertThat(entries())
                .anySatisfy(entry -> assertThat(entry).contains("李敏", "发起结好申请", "对方城市中文名", content.partnerNameZh()));
        assertThat(entries())
                .anySatisfy(entry -> assertThat(entry).contains("修改草稿", "提出背景", content.background(), "改写后的背景"));
        assertThat(find(Span.class).withClassName("change-before").all())
                .extracting(Span::getText)
                .contains(content.background());
    }

    @Test
    void whatIsDecidedStandsBeforeWhatIsDoneAndHandlingIsFolded() {
        CaseNumber number = office.sent();
        office.sessions()
                .as("supervisor", () -> office.desk().claim(office.open(number).id()));
        go("cases/" + number + "?tab=timeline");

        assertThat(page().indexOf("意见与决定")).isPositive().isLessThan(page().indexOf("办理过程"));
        Details folded = find(Details.class)
                .withCondition(each -> each.getSummaryText().startsWith("打开、认领、提醒"))
                .single();
        assertThat(folded.isOpened()).isFalse();
        assertThat(folded.getElement().getTextRecursively()).contains("认领");
    }

    private List<String> entries() {
        return find(EntryList.class).all().stream()
                .flatMap(list -> find(ListItem.class, list).all().stream())
                .map(entry -> entry.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void onlyAnAuditorVerifies() {
        CaseNumber number = office.sent();
        go("cases/" + number + "?tab=proof");

        assertThat(heading()).startsWith(number.value());
        assertThat(hasButton("核验")).isFalse();
    }

    @Test
    @WithUserDetails(value = "auditor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void anAuditorReadsThatNothingWasAltered() throws InterruptedException {
        CaseNumber number = office.sent();
        go("cases/" + number + "?tab=proof");
        click("核验");

        assertThat(proof())
                .containsPattern("办件 [^。]*" + number + "[^。]*：完整。")
                .containsPattern("友城关系 [^。]*：完整。")
                .doesNotContain("不完整");
        assertThat(button("核验").isEnabled()).isTrue();
    }

    @Test
    @WithUserDetails(value = "auditor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void anAuditorReadsWhichEntryWasAltered() throws InterruptedException {
        CaseNumber number = office.sent();
        go("cases/" + number + "?tab=proof");
        String chain = "case:" + number;
        new Tampering(database)
                .update(
                        "update audit_entry set action = 'proposal.altered' where action = 'proposal.sent' and subject = ?",
                        chain);
        try {
            click("核验");
            assertThat(proof()).containsPattern("办件 [^。]*" + number + "[^。]*：不完整。最先不符的是第 \\d+ 条：内容与写入时不同。");
        } finally {
            new Tampering(database)
                    .update(
                            "update audit_entry set action = 'proposal.sent' where action = 'proposal.altered' and subject = ?",
                            chain);
        }
        click("核验");
        assertThat(proof()).contains("完整").doesNotContain("不符");
    }

    /** The proof runs outside the session; the button is free again with its result. */
    private String proof() throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            roundTrip();
            if (button("核验").isEnabled()) {
                return banner();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The proof said nothing");
    }

    @Test
    @WithUserDetails(value = "leader", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void aCaseThatOneHasNoPartInIsNotFoundLikeOneThatIsNotThere() {
        go("cases/" + office.sent());
        String denied = page();
        go("cases/PRO-1999-0001");

        assertThat(heading()).isEqualTo("没有这个页面");
        assertThat(page()).isEqualTo(denied);
        go("cases/nonsense");
        assertThat(page()).isEqualTo(denied);
    }

    @Test
    void anEnglishReaderGetsEnglish() {
        CaseNumber number = office.sent();
        office.review("supervisor", number, Review.RETURNED);
        speak(Languages.ENGLISH);
        go("cases/" + number);

        assertThat(heading()).isEqualTo(number + " · " + office.open(number).titleEn());
        assertThat(page()).contains("Current status", "Timeline", "Background", "France");
    }
}
