package youcheng.dormancy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.base.Languages;
import youcheng.base.ui.Chart;
import youcheng.dormancy.evidence.KnownRelationship;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeRecording;
import youcheng.register.Register;

/** The evidence about a relationship on one page, in both languages, open to everybody in the office. */
@WithUserDetails(value = "supervisor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
class EvidencePageTest extends PageTest {

    @Autowired
    private ExchangeRecording recording;

    @Autowired
    private Register register;

    @Autowired
    private UserDetailsService users;

    @Test
    void thePageSaysTheOneThingFirstAndThenAllParts() {
        KnownRelationship known = known("Helsinki");
        known.leadersCame("2016-05-01", "市长来访");
        known.aidGiven("2018-04-01", "捐赠医疗物资");
        known.letter(Direction.OUTBOUND, "2019-03-01", "邀请函", "");
        go("dormancy/evidence/" + known.id());

        assertThat(heading()).isEqualTo("赫尔辛基市：评估依据");
        assertThat(page())
                .contains("休眠自2024年4月1日起；", "最近一次实质性双向交往：2018年4月1日；亲密度：", "最佳年份：2018年（")
                .contains("我方去函1件：0件已获答复，1件未获答复。", "对方团长没有记录。", "提供1次，接受0次。")
                .contains("没有对方联系人记录。", "没有协议记录。", "出访0次，来访1次，双向0次", "经费没有记录");
        assertThat(find(Chart.class).all()).extracting(Chart::title).containsExactly("历年亲密度", "历年交往活动");
        assertThat(links()).contains("closeness/" + known.id(), "exchanges?relationship=" + known.id());
    }

    @Test
    void englishReadsAsWell() {
        KnownRelationship known = known("Astana");
        known.leadersCame("2016-05-01", "市长来访");
        speak(Languages.ENGLISH);
        go("dormancy/evidence/" + known.id());

        assertThat(heading()).isEqualTo("Astana: evidence");
        assertThat(page())
                .contains("dormantsince", "last substantive two-way exchange 1 May 2016, closeness ")
                .contains("best year 2016 (", "Form over content", "No letter is on record.")
                .doesNotContain("!evidence");
    }

    @Test
    @WithUserDetails(value = "auditor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void whereNothingIsOnRecordThePageClaimsNothing() {
        KnownRelationship known = known("Islamabad");
        go("dormancy/evidence/" + known.id());

        assertThat(page())
                .contains("没有任何交往记录。这只说明记录情况", "历年亲密度：这些年份数据均不足。", "没有函件记录。", "没有援助记录。")
                .contains("没有附佐证材料的交往记录，无法判断。", "本关系亲密度排名暂无分值");
        assertThat(find(Chart.class).exists()).isFalse();
    }

    @Test
    void thePageOfTheRelationshipLeadsThere() {
        KnownRelationship known = known("Islamabad");
        go("register/" + register.find(known.id()).orElseThrow().city());

        assertThat(links()).contains("dormancy/evidence/" + known.id());
    }

    @Test
    void ofNoRelationshipThereIsNoPage() {
        go("dormancy/evidence/99999999999999999999");

        assertThat(page()).doesNotContain("评估依据");
    }

    private KnownRelationship known(String city) {
        return new KnownRelationship(register, recording, users, city);
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
