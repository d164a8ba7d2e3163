package youcheng.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PortalTest;
import youcheng.base.ui.Banner;
import youcheng.identity.DemonstrationAccounts;

/** One's own account says what one may do, and changes the password when both entries agree. */
@PortalTest
@WithUserDetails(value = "finance", setupBefore = TestExecutionEvent.TEST_EXECUTION)
class OwnAccountViewTest extends SpringBrowserlessTest {

    @Test
    void rolesAndDesksAreShown() {
        navigate(OwnAccountView.class);

        assertThat(find(DescriptionList.Description.class).all().stream()
                        .map(fact -> fact.getElement().getTextRecursively()))
                .contains("财务", "亚非处、欧亚处、美大处");
    }

    @Test
    void twoDifferentNewPasswordsAreRefusedBesideTheSecond() {
        navigate(OwnAccountView.class);
        change(DemonstrationAccounts.PASSWORD, "one long sentence", "another long sentence");

        assertThat(field("再次输入新密码").isInvalid()).isTrue();
        assertThat(field("再次输入新密码").getErrorMessage()).contains("不一致");
    }

    @Test
    void aWrongPasswordIsRefusedBesideItsField() {
        navigate(OwnAccountView.class);
        change("wrong", "one long sentence", "one long sentence");

        assertThat(field("当前密码").isInvalid()).isTrue();
    }

    @Test
    void theNewPasswordIsTakenAndTheFieldsAreEmptyAgain() {
        navigate(OwnAccountView.class);
        change(DemonstrationAccounts.PASSWORD, "one long sentence", "one long sentence");

        assertThat(find(Banner.class).single().getElement().getTextRecursively())
                .contains("密码已修改");
        assertThat(field("新密码").getValue()).isEmpty();

        change("one long sentence", "one more long sentence", "one more long sentence");
        assertThat(find(Banner.class).single().getElement().getTextRecursively())
                .contains("密码已修改");
    }

    @Test
    void theAddressOfTheCalendarFeedIsShownOnceAndCanBeRevoked() {
        navigate(OwnAccountView.class);
        test(find(Button.class).withText("新建订阅地址").single()).click();
        assertThat(find(TextArea.class).withLabel("订阅地址").single().getValue())
                .matches("https?://.*/feeds/[A-Za-z0-9_-]{43}\\.ics");
        assertThat(find(Button.class).withText("复制地址").all()).hasSize(1);
        assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText).noneMatch(text -> text.contains("不再显示"));

        navigate(OwnAccountView.class);
        assertThat(find(TextArea.class).withLabel("订阅地址").all()).isEmpty();
        assertThat(find(Button.class).withText("复制地址").all()).isEmpty();
        test(find(Button.class).withText("撤销地址").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(find(Button.class).withText("新建订阅地址").all()).hasSize(1);
    }

    private void change(String current, String next, String repeated) {
        test(field("当前密码")).setValue(current);
        test(field("新密码")).setValue(next);
        test(field("再次输入新密码")).setValue(repeated);
        test(find(Button.class).withText("修改密码").single()).click();
    }

    private PasswordField field(String label) {
        return find(PasswordField.class).withLabel(label).single();
    }
}
