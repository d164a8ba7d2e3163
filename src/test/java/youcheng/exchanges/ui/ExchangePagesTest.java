package youcheng.exchanges.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.exchanges.Drafts;
import youcheng.exchanges.ExchangeDraft;
import youcheng.exchanges.ExchangeId;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecord;
import youcheng.exchanges.ExchangeRecording;
import youcheng.exchanges.ExchangeState;
import youcheng.register.CityRecord;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** An exchange is recorded, read, corrected and taken back on its pages, and stands on the page of its partner. */
@WithUserDetails("officer")
@Thorough
class ExchangePagesTest extends PageTest {

    @Autowired
    private ExchangeRecording recording;

    @Autowired
    private ExchangeReading reading;

    @BeforeEach
    void inChinese() {
        speak(Locale.CHINA);
    }

    @Test
    void aVisitIsRecordedWithFewKeys() {
        go("exchanges/new?relationship=" + relationship("安卡拉市"));
        assertThat(valueOf("date")).isEqualTo(today().toString());
        choose("level", "市领导");
        assertThat(page()).contains("此次交往的权重为1.8（层级3 × 实质程度0.6）", "尚未填写佐证材料");
        choose("field", "体育");
        type("title", "市长观摩青少年足球赛");
        type("evidence", "外办简报第8期");
        click("记录");

        assertThat(saidInPassing()).contains("已记录。", "安卡拉市亲密度：", "→");
        assertThat(heading()).isEqualTo("市长观摩青少年足球赛");
        assertThat(page()).contains("安卡拉市", "市领导", "体育", "外办简报第8期", "有佐证材料", "李敏");
    }

    @Test
    void inEnglishToo() {
        speak(Locale.UK);
        go("exchanges/new?relationship=" + relationship("安卡拉市"));
        choose("level", "Bureaus");
        choose("field", "Health");
        type("title", "Hospitals compare notes");
        click("Record");

        assertThat(saidInPassing()).startsWith("Recorded.");
        assertThat(page()).contains("Ankara", "no evidence", "Met, no outcome");
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingIsLost() {
        go("exchanges/new");
        type("title", "没有友城的活动");
        click("记录");
        assertThat(refusalBeside("partners")).isEqualTo("请选择至少一个友城。");
        assertThat(valueOf("title")).isEqualTo("没有友城的活动");
        go("exchanges/new");
        assertThat(valueOf("title")).isEqualTo("没有友城的活动");
        click("放弃这些内容");
        assertThat(valueOf("title")).isEqualTo("");
    }

    @Test
    void aDateInTheFutureIsMadeAPlanWithOneClick() {
        go("exchanges/new?relationship=" + relationship("曼谷市"));
        type("date", today().plusDays(40).toString());
        choose("level", "局级");
        choose("field", "经贸");
        type("title", "曼谷设计周代表团");
        click("记录");
        assertThat(refusalBeside("date")).startsWith("日期晚于今天。");

        click("改记为“计划中”");
        assertThat(hasVisible("substance")).isFalse();
        click("记录");
        assertThat(page()).contains("计划中", "曼谷设计周代表团");
        assertThat(hasButton("取消计划")).isTrue();
    }

    @Test
    void anAddressWithARelationshipThatDoesNotExistSaysSo() {
        go("exchanges/new?relationship=99999999");
        assertThat(banner()).contains("不存在");
        assertThat(((MultiSelectComboBox<?>) field("partners")).getValue()).isEmpty();
    }

    @Test
    void aLetterAsksForItsAnswerAndPartnersAreFoundByPinyin() {
        go("exchanges/new?relationship=" + relationship("曼谷市"));
        assertThat(hasVisible("answered")).isFalse();
        choose("kind", "函件");
        assertThat(hasVisible("answered")).isTrue();
        assertThat(valueOf("level")).hasToString("CORRESPONDENCE");
        RelationshipSummary cologne =
                office.register.concluded(List.of(relationship("科隆市"))).getFirst();
        assertThat(NamedRelationships.matches(cologne, "kelong")).isTrue();
        assertThat(NamedRelationships.matches(cologne, "Colog")).isTrue();
        assertThat(NamedRelationships.matches(cologne, "德国")).isTrue();
        assertThat(NamedRelationships.matches(cologne, "mangu")).isFalse();
    }

    @Test
    void aCorrectionNeedsAReason() {
        ExchangeId id = recording.record(visit("曼谷市", "更正之前"));
        go("exchanges/" + id);
        click("更正");
        type("title", "更正之后");
        click("保存更正");
        assertThat(refusalBeside("reason")).isEqualTo("请填写此项。");
        type("reason", "名称有误");
        click("保存更正");

        assertThat(saidInPassing()).contains("已更正");
        assertThat(address()).isEqualTo("exchanges/" + id);
        assertThat(heading()).isEqualTo("更正之后");
    }

    @Test
    void whatSomebodyElseWroteMeanwhileStandsBesideWhatWasTyped() {
        ExchangeId id = recording.record(visit("曼谷市", "两人更正"));
        go("exchanges/" + id + "?do=CORRECT");
        type("people", "李处长");
        type("reason", "补人员");
        ExchangeRecord seen = reading.find(id).orElseThrow();
        office.sessions()
                .as(
                        "officer2",
                        () -> recording.correct(
                                id, seen.version(), Drafts.attended(ExchangeDraft.of(seen), "王处长"), "补人员"));
        click("保存更正");

        assertThat(banner()).contains("他人已修改同一栏目：参与人员");
        assertThat(valueOf("people")).isEqualTo("李处长");
        assertThat(page()).contains("王处长");
        click("保存更正");
        assertThat(reading.find(id).orElseThrow().people()).isEqualTo("李处长");
    }

    @Test
    void aPlannedExchangeTookPlace() {
        ExchangeDraft visit = visit("曼谷市", "计划后开展");
        ExchangeId id =
                recording.record(Drafts.planned(visit, today().plusDays(3).toString()));
        go("exchanges/" + id);
        click("登记已开展");
        click("登记已开展");
        assertThat(refusalBeside("date")).startsWith("日期晚于今天。");
        type("date", today().toString());
        click("登记已开展");
        assertThat(reading.find(id).orElseThrow().state()).isEqualTo(ExchangeState.HELD);
    }

    @Test
    void aPlanIsCalledOffAndARecordTakenBackWithTheReason() {
        ExchangeId planned = recording.record(
                Drafts.planned(visit("曼谷市", "将取消"), today().plusDays(3).toString()));
        go("exchanges/" + planned);
        click("取消计划");
        confirm("取消计划");
        assertThat(refusalBeside("reason")).isEqualTo("请填写此项。");
        type("reason", "航班取消");
        confirm("取消计划");
        assertThat(page()).contains("已取消", "航班取消");
        assertThat(hasButton("更正")).isFalse();

        ExchangeId wrong = recording.record(visit("曼谷市", "误录"));
        go("exchanges/" + wrong);
        click("作废");
        type("reason", "重复");
        confirm("作废");
        assertThat(page()).contains("已作废", "重复");
    }

    @Test
    void whoIsNotOfTheDeskReadsAndChangesNothing() {
        ExchangeId id = recording.record(visit("曼谷市", "供人查阅"));
        office.sessions().as("auditor", () -> {
            go("exchanges/" + id + "?do=CORRECT");
            assertThat(page()).contains("供人查阅", "签署文化交流备忘录");
            assertThat(hasField("title")).isFalse();
            assertThat(hasButton("更正")).isFalse();
            go("register/" + city("曼谷市").id());
            assertThat(hasButton("登记去函")).isFalse();
        });
    }

    @Test
    void aLetterIsTwoClicksAndSoIsItsAnswer() {
        go("register/" + city("马德里市").id());
        click("登记去函");
        assertThat(valueOf("title")).isEqualTo("致马德里市的函");
        confirm("登记");

        assertThat(page()).contains("等待答复的函件", "致马德里市的函");
        click("收到答复");
        confirm("登记答复");
        assertThat(page()).doesNotContain("等待答复的函件").contains("致马德里市的函");
    }

    @Test
    void thePageOfAPartnerSaysWhatIsPlannedAndWhatTookPlaceAndCountsAid() {
        RelationshipId relationship = relationship("马德里市");
        recording.record(
                Drafts.planned(visit("马德里市", "计划的音乐会"), today().plusDays(9).toString()));
        recording.record(Drafts.together(visit("马德里市", "三市论坛"), relationship, relationship("曼谷市")));
        recording.record(Drafts.aid(relationship, today().minusDays(9).toString(), "捐赠口罩"));
        go("register/" + city("马德里市").id());
        assertThat(page()).contains("计划中", "计划的音乐会", "共同参与：", "捐赠口罩", "提供援助2次，接受援助0次。");
        assertThat(find(Anchor.class).withText("记录交往").single().getHref())
                .isEqualTo("exchanges/new?relationship=" + relationship);

        speak(Locale.UK);
        go("register/" + city("马德里市").id());
        assertThat(page()).contains("Recently completed", "Given 2 times, received never.");
    }

    private boolean hasVisible(String name) {
        return hasField(name) && field(name).isVisible();
    }

    private LocalDate today() {
        return office.today();
    }

    private ExchangeDraft visit(String city, String title) {
        return Drafts.visit(relationship(city), today().minusDays(3).toString(), title);
    }

    private CityRecord city(String name) {
        return office.register.named(name).getFirst();
    }

    private RelationshipId relationship(String name) {
        return Objects.requireNonNull(city(name).current()).id();
    }

    private void confirm(String label) {
        test(find(Button.class, find(Dialog.class).single()).withText(label).single())
                .click();
    }
}
