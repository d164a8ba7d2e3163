package youcheng.changes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;
import youcheng.changes.ChangingOffice;
import youcheng.changes.content.ChangeKind;
import youcheng.decisions.Review;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;

/** From the page of a relationship to its end: what people see and press on the way, in both languages. */
@WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class RelationshipChangePagesTest extends PageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    @Autowired
    private ChangingOffice changing;

    @Autowired
    private RegisterOffice desk;

    private RelationshipId relationship;

    @BeforeEach
    void inChinese() {
        speak(Locale.CHINA);
        relationship = desk.signedRelationship();
    }

    @Test
    void anOfficerBeginsOnThePageOfTheRelationshipAndTheOpenCaseStandsThere() {
        goToRelationship();
        click("终止或转换类别");
        assertThat(address()).isEqualTo("changes/new/" + desk.cityOf(relationship));
        click("开始起草");
        assertThat(refusalBeside("kind")).isEqualTo("请填写此项。");
        choose("kind", "终止友城关系");
        click("开始起草");

        CaseNumber number = office.caseOf(address());
        assertThat(saidInPassing()).isEqualTo("已发起办件 " + number + "，起草任务已列入您的待办。");
        assertThat(page()).contains("起草变更申请", "目前的友城关系", "友好城市", "已签署", "2020年5月");
        click("送审");
        assertThat(refusalBeside("wishedBy")).isEqualTo("请填写此项。");
        choose("wishedBy", "对方");
        type("reason", "对方市议会决定终止");
        type("effectiveOn", DAY.toString());
        type("document", "对方来函2026-17");
        click("送审");
        assertThat(office.open(number).step()).isEqualTo("Task_LegalOpinion");

        goToRelationship();
        assertThat(page()).contains("友城关系变更", number.value(), "进行中");
        assertThat(hasButton("终止或转换类别")).isFalse();
        assertThat(find(Anchor.class).withText(number.value()).single().getHref())
                .isEqualTo("cases/" + number);
    }

    @Test
    void whatIsOfferedIsNotTheTierThatTheRelationshipHasAndEverythingIsSaidInEnglishToo() {
        speak(Languages.ENGLISH);
        goToRelationship();
        click("End or convert");
        assertThat(heading()).startsWith("Change the relationship with ");
        assertThat(page())
                .contains("End the relationship", "Convert to friendly exchange city", "Back to the relationship")
                .doesNotContain("Convert to sister city");
        choose("kind", "Convert to friendly exchange city");
        click("Start draft");

        assertThat(page()).contains("Draft the change", "The relationship as it stands", "Sister city", "Our side");
    }

    @Test
    void whoMayNotBeginIsToldWhyAndSeesNoButton() {
        changing.begin(relationship, ChangeKind.END);
        go("changes/new/" + desk.cityOf(relationship));
        assertThat(banner()).startsWith("此友城关系已有未办结的变更：CHG-");
        assertThat(hasButton("开始起草")).isFalse();

        RelationshipId other = desk.signedRelationship();
        office.sessions().as("legal", () -> {
            go("register/" + desk.cityOf(other));
            assertThat(hasButton("终止或转换类别")).isFalse();
        });
        desk.terminate(other, "对方来函终止");
        go("changes/new/" + desk.cityOf(other));
        assertThat(banner()).isEqualTo("只有已签署且未终止的友城关系才能转换类别或终止。");
    }

    @Test
    void whoDecidesSeesTheRelationshipWhatIsToBecomeOfItAndWhatChangedSinceTheLastRound() {
        CaseNumber number = changing.begin(relationship, ChangeKind.END);
        changing.send(number, ChangingOffice.said(ChangeKind.END, DAY));
        changing.giveOpinion(number);
        changing.review(number, Review.RETURNED);
        changing.send(number, ChangingOffice.said(ChangeKind.TO_FRIENDLY_EXCHANGE, DAY));
        changing.giveOpinion(number);
        office.sessions().signIn("supervisor");
        goToWork(number);
        assertThat(page()).contains("与上一轮相比有修改：变更事项。", "转为友好交流城市", "终止友城关系", "法务意见");
        openPart("matter");

        assertThat(page()).contains("友城关系变更", "目前的友城关系", "变更内容", "转为友好交流城市", "对方市议会决定终止", "2026年9月30日");
        speak(Languages.ENGLISH);
        goToWork(number);
        assertThat(page()).contains("Convert to friendly exchange city", "Changed since the last round: Change.");
        openPart("matter");
        assertThat(page()).contains("The change", "The relationship as it stands");
    }

    @Test
    void theNoticeIsRecordedAndThePageOfTheRelationshipSaysThatItEndedWhenAndWhy() {
        CaseNumber number = changing.decided(relationship, ChangingOffice.said(ChangeKind.END, DAY));
        goToWork(number);
        assertThat(page()).contains("登记后，友城名录立即按批复变更，不能撤回。");
        click("登记并变更名录");
        assertThat(refusalBeside("date")).isEqualTo("请填写此项。");
        type("date", ChangingOffice.DECIDED.plusDays(2).toString());
        type("reference", "京外办〔2026〕88号");
        click("登记并变更名录");
        assertThat(office.hasOpenWork(number)).isFalse();

        goToRelationship();
        assertThat(page())
                .contains("已终止", "2026年9月30日", "对方市议会决定终止", "京政外〔2026〕31号 · 对方来函2026-17")
                .contains("已终止友城关系");
        go("cases/" + number + "?tab=details");
        assertThat(page()).contains("通报文号", "京外办〔2026〕88号", "批复文号", "对方城市");
        go("cases/" + number + "/sheet");
        assertThat(page()).contains("友城关系变更审批表", "登记通报全国友协", "京外办〔2026〕88号 · 2026年10月22日");
        speak(Languages.ENGLISH);
        go("cases/" + number + "/sheet");
        assertThat(page()).contains("Approval sheet: relationship change", "End the relationship", "The partner");
    }

    @Test
    void whatAnotherCaseEndedMeanwhileIsSaidAndClosedWithoutEffect() {
        CaseNumber number = changing.decided(relationship, ChangingOffice.said(ChangeKind.END, DAY));
        desk.terminate(relationship, "休眠评估决定终止");
        goToWork(number);

        assertThat(page()).contains("此友城关系已由其他办件变更，本变更不能再生效。");
        click("未生效办结");
        assertThat(saidInPassing()).isEqualTo("友城关系已另行变更，本办件未生效，已办结。");
        assertThat(office.hasOpenWork(number)).isFalse();
        go("cases/" + number);
        assertThat(page()).contains("未生效，友城关系已另行变更");
    }

    private void goToRelationship() {
        go("register/" + desk.cityOf(relationship));
    }
}
