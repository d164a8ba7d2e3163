package youcheng.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PortalTest;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Tampering;
import youcheng.audit.TrailEntry;
import youcheng.base.ui.Banner;

/** The auditor reads any chain in words, proves it, and leaves a trace of having done so. */
@PortalTest
@WithUserDetails(value = "auditor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
class TrailViewTest extends SpringBrowserlessTest {

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate database;

    @Test
    @WithUserDetails(value = "supervisor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void nobodyElseReadsTheTrail() {
        assertThatThrownBy(() -> navigate(TrailView.class)).hasMessageContaining("AccessDeniedPage");
    }

    @Test
    void anEntryIsReadInWords() {
        show("account:1");

        assertThat(find(H2.class).single().getText()).isEqualTo("账号 李敏 (1)");
        String oldest = find(ListItem.class).last().getElement().getTextRecursively();
        assertThat(oldest).contains("系统（演示环境开关）", "新建账号", "officer", "经办人");
    }

    @Test
    void aRelationshipIsChosenByItsCity() {
        show("relationship:1");

        assertThat(find(H2.class).single().getText()).isEqualTo("友城关系 东京都 (1)");
        assertThat(find(ListItem.class).last().getElement().getTextRecursively())
                .contains("系统（载入示例名录）", "已签署", "1979年3月14日");
        assertThat(find(ComboBox.class).single().isEmpty()).isFalse();
    }

    @Test
    void readingIsRecorded() {
        show("account:2");

        TrailEntry newest =
                trail.newest(Chain.ofAccess(LocalDate.now(clock)), 1).getFirst();
        assertThat(newest.event().action()).isEqualTo("access.trailRead");
        assertThat(newest.event().changes().getFirst().after()).isEqualTo("account:2");
    }

    @Test
    void aChainThatIsNotThereShowsNone() {
        show("account:nobody");

        assertThat(find(H2.class).exists()).isFalse();
        assertThat(find(Button.class).withText("核验此链条").single().isEnabled()).isFalse();
    }

    @Test
    void anUnalteredChainHolds() throws InterruptedException {
        show("account:3");
        test(find(Button.class).withText("核验此链条").single()).click();

        assertThat(result()).contains("账号 赵建国 (3)：完整");
    }

    @Test
    void anAlteredEntryIsNamed() throws InterruptedException {
        new Tampering(database)
                .update(
                        "update audit_entry set action = 'account.enabled' where subject = 'account:9' and sequence_number = 1");
        try {
            show("account:9");
            test(find(Button.class).withText("全部核验").single()).click();

            assertThat(result()).contains("不完整", "账号 郑丽 (9)", "第 1 条", "内容与写入时不同");
        } finally {
            new Tampering(database)
                    .update(
                            "update audit_entry set action = 'account.opened' where subject = 'account:9' and sequence_number = 1");
        }
    }

    private static void show(String chain) {
        UI.getCurrent().navigate("audit", QueryParameters.simple(Map.of("chain", chain)));
    }

    /** The proof runs outside the session; its result arrives with one of the window's next questions. */
    private String result() throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            roundTrip();
            List<Banner> said = find(Banner.class).all();
            if (!said.isEmpty()) {
                return said.getFirst().getElement().getTextRecursively();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The proof said nothing");
    }
}
