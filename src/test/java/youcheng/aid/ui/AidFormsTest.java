package youcheng.aid.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.aid.content.AidDirection;
import youcheng.aid.content.AidParty;
import youcheng.aid.gates.Gate;
import youcheng.aid.gates.GateStatement;
import youcheng.aid.goods.ui.LinesGrid;
import youcheng.aid.packages.AidOffice;
import youcheng.aid.packages.AidPackageProcess;
import youcheng.aid.packages.AidState;
import youcheng.audit.Chain;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.decisions.Review;
import youcheng.documents.DocumentRecord.VersionRecord;
import youcheng.documents.Documents;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;

/** Aid packages on the page of the partner, in their forms and on the pages of their cases. */
@WithUserDetails("officer")
@Thorough
class AidFormsTest extends PageTest {

    @Autowired
    private AidOffice aid;

    @Autowired
    private RegisterOffice register;

    @Autowired
    private Documents documents;

    @BeforeEach
    void inChinese() {
        speak(Locale.CHINA);
    }

    @Test
    void aPackageBeginsOnThePageOfThePartnerAndSaysEverythingThatIsMissing() {
        RelationshipId relationship = register.signedRelationship();
        go("register/" + register.cityOf(relationship));
        click("对外援助");
        assertThat(address()).startsWith("work/");
        assertThat(page()).contains("100,000元及以下：审批人");
        click("送审");
        assertThat(isMarked("purpose")).isTrue();
        assertThat(isMarked("need")).isTrue();
        assertThat(isMarked("funding")).isTrue();
        assertThat(isMarked("expectedArrival")).isTrue();
        assertThat(banner()).contains("请至少填写一项物资。");
    }

    @Test
    void valueApprovalAndGatesFollowWhatIsTyped() {
        CaseNumber number = aid.begin(AidDirection.GIVEN, aid.partner(register.signedRelationship()));
        goToWork(number);
        type("needReference", "对方来函2026-3");
        type("needDate", office.today().minusDays(3).toString());
        openPart("gates");
        assertThat(page()).contains("请求文号 对方来函2026-3");
        openPart("goods");
        find(LinesGrid.class).single().show(List.of(aid.masks(60_000)));
        assertThat(page()).contains("人民币120,000.00元", "100,000元以上至500,000元：审批人、市领导");
    }

    @Test
    void aPackageWithAnOrganisationBeginsOnThePageOfItsOwn() {
        go("aid/new");
        click("开始");
        assertThat(isMarked("partyNameZh")).isTrue();
        assertThat(isMarked("country")).isTrue();
        choose("direction", "接受援助");
        type("partyNameEn", "Relief Asia");
        choose("country", "日本");
        click("开始");
        assertThat(address()).startsWith("work/");
        assertThat(page()).contains("Relief Asia");
    }

    @Test
    void anOfficerStatesWhatAGateStandsOnInItsPlace() {
        CaseNumber number =
                aid.sent(AidDirection.GIVEN, aid.partner(register.signedRelationship()), aid.content(), aid.masks(10));
        go("cases/" + number + "?tab=gates");
        assertThat(page()).contains("通过2，未通过6，豁免0");
        test(find(Button.class).withText("登记依据").all().getFirst()).click();
        choose("statement", "符合");
        confirm("登记依据");
        assertThat(isMarked("evidence")).isTrue();
        type("evidence", "储备可用三个月");
        confirm("登记依据");
        assertThat(page()).contains("通过3，未通过5，豁免0", "符合：储备可用三个月");
        assertThat(hasButton("豁免")).isFalse();
    }

    @Test
    void goodsOfAnApprovedPackageAreChangedWithAReason() {
        CaseNumber number = aid.approved(
                AidDirection.GIVEN, aid.partner(register.signedRelationship()), aid.content(), aid.masks(10));
        go("cases/" + number);
        click("变更物资");
        type("reason", "数量有误");
        confirm("变更物资");
        assertThat(aid.read(number).state()).isEqualTo(AidState.DRAFTING);
        assertThat(office.open(number).step()).isEqualTo(AidPackageProcess.DRAFT);
    }

    @Test
    void whatChangedSinceTheLastRoundIsShownToWhoReviews() {
        CaseNumber number =
                aid.sent(AidDirection.GIVEN, aid.partner(register.signedRelationship()), aid.content(), aid.masks(10));
        aid.giveOpinions(number);
        aid.review(number, Review.RETURNED);
        aid.send(number, aid.draft(number, aid.content(), aid.lines(number).getFirst(), aid.masks(77)));
        aid.giveOpinions(number);
        String work = "work/" + office.open(number, AidPackageProcess.REVIEW).id();
        office.sessions().as("supervisor", () -> {
            go(work);
            assertThat(page()).contains("新增：医用外科口罩 77");
        });
    }

    @Test
    void aGateThatIsStatedAnewMeanwhileIsShownAndWhatWasTypedStays() {
        CaseNumber number =
                aid.sent(AidDirection.GIVEN, aid.partner(register.signedRelationship()), aid.content(), aid.masks(10));
        aid.giveOpinions(number);
        String work = "work/" + office.open(number, AidPackageProcess.REVIEW).id();
        office.sessions().as("supervisor", () -> {
            go(work);
            choose("outcome", "同意");
            type("reason", "数量合理");
            aid.state(number, Gate.SANCTIONS, GateStatement.NOT_MET);
            click("提交决定");
            assertThat(banner()).contains("关口“制裁核查”有变动");
            assertThat(valueOf("reason")).isEqualTo("数量合理");
            assertThat(page()).contains("不符合：已核查");
            click("提交决定");
        });
        assertThat(aid.read(number).state()).isEqualTo(AidState.PREPARING);
    }

    /** Whether a package is a part of one that was split is asked of what is typed, not of what was saved. */
    @Test
    void whatIsTypedCountsTogetherWithOtherPackagesForTheSamePartner() {
        AidParty partner = AidOffice.organisation("Split " + System.nanoTime());
        CaseNumber other = aid.sent(AidDirection.GIVEN, partner, aid.content(), aid.masks(40_000));
        CaseNumber number = aid.begin(AidDirection.GIVEN, partner);
        goToWork(number);
        assertThat(page()).contains(other.value(), "合计人民币80,000.00元").doesNotContain("合计已超过本包的审批权限");
        openPart("goods");
        find(LinesGrid.class).single().show(List.of(aid.masks(30_000)));
        assertThat(page()).contains("合计人民币140,000.00元，合计已超过本包的审批权限");
    }

    @Test
    void whoDecidesSeesTheOtherPackagesAndTheirSum() {
        AidParty partner = AidOffice.organisation("Split " + System.nanoTime());
        CaseNumber other = aid.sent(AidDirection.GIVEN, partner, aid.content(), aid.masks(40_000));
        CaseNumber number = aid.sent(AidDirection.GIVEN, partner, aid.content(), aid.masks(30_000));
        aid.giveOpinions(number);
        String work = "work/" + office.open(number, AidPackageProcess.REVIEW).id();
        office.sessions().as("supervisor", () -> {
            go(work);
            assertThat(page()).contains("90天内与同一对方另有援助包", "合计人民币140,000.00元", other.value());
            assertThat(find(Anchor.class).all())
                    .extracting(Anchor::getHref)
                    .anySatisfy(href -> assertThat(href).contains("cases/" + other));
        });
    }

    /** What a gate stands on is there for everybody who may read the case, on its page and where it is decided. */
    @Test
    void theDocumentThatAGateStandsOnIsShownAsALink() {
        CaseNumber number =
                aid.sent(AidDirection.GIVEN, aid.partner(register.signedRelationship()), aid.content(), aid.masks(10));
        aid.giveOpinions(number);
        VersionRecord paper = documents.add(
                Chain.of(number).subject(),
                "检测报告.txt",
                new ByteArrayInputStream("报告".getBytes(StandardCharsets.UTF_8)));
        aid.stateWith(number, Gate.SANCTIONS, document(number));
        String work = "work/" + office.open(number, AidPackageProcess.REVIEW).id();
        office.sessions().as("auditor", () -> {
            go("cases/" + number + "?tab=gates");
            assertThat(linked("检测报告.txt")).isEqualTo("files/" + paper.id());
            assertThat(page()).contains("本办件文件：检测报告.txt");
        });
        office.sessions().as("supervisor", () -> {
            go(work);
            assertThat(page()).contains("本办件文件：检测报告.txt");
        });
    }

    @Test
    void aDocumentOfAnotherCaseProvesNothing() {
        CaseNumber number = aid.begin(AidDirection.GIVEN, aid.partner(register.signedRelationship()));
        CaseNumber other = aid.begin(AidDirection.GIVEN, aid.partner(register.signedRelationship()));
        documents.add(
                Chain.of(other).subject(), "检测报告.txt", new ByteArrayInputStream("报告".getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> aid.stateWith(number, Gate.SANCTIONS, document(other)))
                .isInstanceOfSatisfying(Rejection.class, why -> {
                    assertThat(why.key()).isEqualTo("aid.rejection.otherPapers");
                    assertThat(why.field()).isEqualTo("document");
                });
        aid.stateWith(other, Gate.SANCTIONS, document(other));
    }

    private long document(CaseNumber number) {
        return documents.of(Chain.of(number).subject()).getFirst().id();
    }

    private String linked(String text) {
        return find(Anchor.class).withText(text).all().getFirst().getHref();
    }

    private void confirm(String text) {
        Dialog dialog = find(Dialog.class).last();
        test(find(Button.class, dialog).withText(text).single()).click();
    }
}
