package youcheng.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.login.LoginForm;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.base.Languages;

/** The way in: it shows the demonstration's accounts, says what went wrong, and lets nobody past it. */
@WithAnonymousUser
class LoginViewTest extends PageTest {

    @Test
    void theDemonstrationsAccountsAreThereWithTheirRolesAndPassword() {
        go("login");

        assertThat(page()).contains("演示环境", "密码均为 youcheng");
        assertThat(find(Button.class).all())
                .extracting(button -> button.getElement().getTextRecursively())
                .contains("officer李敏 · 经办人", "officer2王强 · 经办人、审批人", "auditor周文 · 审计", "admin系统管理员 · 管理员");
    }

    @Test
    void aFailedSignInIsSaidInWords() {
        go("login");
        assertThat(find(LoginForm.class).single().isError()).isFalse();
        go("login?error");

        assertThat(find(LoginForm.class).single().isError()).isTrue();
        assertThat(messages()).contains("登录失败", "用户名与密码不符，或账号已停用");
    }

    @Test
    void theWayInSpeaksEnglishToo() {
        speak(Languages.ENGLISH);
        go("tasks");
        go("login?error");

        assertThat(page()).contains("officer").doesNotContain("演示环境");
        assertThat(messages()).contains("Sign in").doesNotContain("登录");
        assertThat(find(Button.class).withId("language").single().getText()).isEqualTo("中文");
    }

    @Test
    void whoeverIsNotSignedInGetsNoFurther() {
        for (String address : new String[] {"", "tasks", "cases", "register", "audit", "accounts", "proposals/new"}) {
            go(address);
            assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
                    .as("/" + address)
                    .allMatch(LoginView.class::isInstance);
            assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                    .as("/" + address)
                    .anyMatch(call -> call.getInvocation().getParameters().contains("/login"));
        }
    }

    @Test
    @WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void whoeverIsSignedInIsLedHome() {
        go("login");

        assertThat(address()).isEqualTo("start");
    }

    /** All words of the form, which the browser shows. */
    private String messages() {
        return String.valueOf(find(LoginForm.class).single().getElement().getPropertyRaw("i18n"));
    }
}
