package youcheng.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PageTest;
import youcheng.base.Languages;
import youcheng.identity.Accounts;
import youcheng.identity.ColorPreference;
import youcheng.identity.Desk;
import youcheng.identity.OwnAccount;
import youcheng.identity.Role;

/** The frame shows each role its own menu, remembers language and colours, and asks first for a password of one's own. */
class MainLayoutTest extends PageTest {

    private static final String CHOSEN = "a long sentence of my own";

    @Autowired
    private Accounts accounts;

    @Autowired
    private OwnAccount own;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "officer | start | 首页 待办 总览 趋冷预警 新建结好申请 唤醒工作总览 休眠排查 援助 办件 友城名录 世界地图 交往活动 导入 年度报告 工作日历",
                "officer2 | start | 首页 待办 总览 趋冷预警 新建结好申请 唤醒工作总览 休眠排查 援助 办件 友城名录 世界地图 交往活动 导入 年度报告 工作日历 亲密度评价办法 公文模板",
                "supervisor | start | 首页 待办 总览 趋冷预警 唤醒工作总览 休眠排查 援助 办件 友城名录 世界地图 交往活动 导入 年度报告 工作日历 亲密度评价办法 公文模板",
                "leader | start | 首页 待办 总览 趋冷预警 唤醒工作总览 援助 办件 友城名录 世界地图 交往活动 工作日历 亲密度评价办法",
                "legal | start | 首页 待办 总览 趋冷预警 唤醒工作总览 援助 办件 友城名录 世界地图 交往活动 工作日历",
                "finance | start | 首页 待办 总览 趋冷预警 唤醒工作总览 援助 办件 友城名录 世界地图 交往活动 工作日历",
                "desk | start | 首页 待办 总览 趋冷预警 唤醒工作总览 援助 办件 友城名录 世界地图 交往活动 工作日历",
                "auditor | audit-start | 近期办件与核验 总览 趋冷预警 唤醒工作总览 休眠排查 援助 办件 友城名录 世界地图 交往活动 审计记录 工作日历 亲密度评价办法",
                "admin | system-status | 系统状态 总览 趋冷预警 唤醒工作总览 友城名录 世界地图 交往活动 工作日历 发文字号 公文模板 通知规则 账号管理 待办核对"
            })
    void eachRoleHasItsMenuAndBeginsAtItsFirstEntry(String username, String first, String menu) {
        office.sessions().as(username, () -> {
            go("");
            assertThat(address()).isEqualTo(first);
            assertThat(find(SideNavItem.class).all())
                    .extracting(SideNavItem::getLabel)
                    .containsExactly(menu.split(" "));
        });
    }

    @Test
    void theLanguageIsRememberedOnTheAccount() {
        String username = newcomer();
        office.sessions().as(username, () -> {
            go("tasks");
            Button other = find(Button.class).withId("language").single();
            assertThat(other.getText()).isEqualTo("English");
            test(other).click();

            assertThat(own.preferences().language()).isEqualTo("en");
            assertThat(VaadinSession.getCurrent().getLocale()).isEqualTo(Languages.ENGLISH);
            UI.getCurrent().setLocale(Languages.ENGLISH);
            go("cases");
            assertThat(heading()).isEqualTo("Cases");
        });
    }

    @Test
    void theColoursAreRememberedOnTheAccount() {
        String username = newcomer();
        office.sessions().as(username, () -> {
            go("tasks");
            new MenuBarTester<>(find(MenuBar.class).withId("person").single()).clickItem("新来的", "配色", "深色");

            assertThat(own.preferences().color()).isEqualTo(ColorPreference.DARK);
        });
    }

    @Test
    void whoeverGotATemporaryPasswordChoosesTheirOwnBeforeAnythingElse() {
        String username = "n" + UUID.randomUUID().toString().substring(0, 12);
        String temporary = open(username);
        office.sessions().as(username, () -> {
            for (String address : List.of("", "tasks", "cases", "register")) {
                go(address);
                assertThat(address()).as("/" + address).isEqualTo("account");
            }
            own.choosePassword(temporary, CHOSEN);
            go("tasks");
            assertThat(address()).isEqualTo("tasks");
        });
    }

    /** The name of a fresh officer, who chose a password already. */
    private String newcomer() {
        String username = "n" + UUID.randomUUID().toString().substring(0, 12);
        String temporary = open(username);
        office.sessions().as(username, () -> own.choosePassword(temporary, CHOSEN));
        return username;
    }

    private String open(String username) {
        return office.sessions()
                .as("admin", () -> accounts.open(username, "新来的", Set.of(Role.OFFICER), Set.of(Desk.EUROPE)))
                .value();
    }
}
