package youcheng.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.identity.AccountList;
import youcheng.identity.AccountRecord;
import youcheng.identity.Accounts;
import youcheng.identity.ListedAccounts;
import youcheng.identity.Role;

/** The administrator opens, changes and disables accounts; a refusal stands beside its field. */
@PortalTest
@WithUserDetails(value = "admin", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class AccountsViewTest extends SpringBrowserlessTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountList accountList;

    @Test
    @WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void nobodyElseSeesTheAccounts() {
        assertThatThrownBy(() -> navigate(AccountsView.class)).hasMessageContaining("AccessDeniedPage");
    }

    @Test
    void theTemporaryPasswordIsShownOnceAndReadOnly() {
        navigate(AccountsView.class);
        String username = fresh();
        clickButton("新建账号");
        fill(username, "何芳", Role.OFFICER);
        clickLast("新建账号");

        TextField password = find(TextField.class).withLabel("临时密码").single();
        assertThat(password.isReadOnly()).isTrue();
        assertThat(password.getValue()).hasSize(16);
        assertThat(account(username).passwordIsTemporary()).isTrue();

        clickButton("已记下");
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(usernames()).contains(username);
    }

    @Test
    void aRefusalStandsBesideItsFieldAndWhatWasTypedStays() {
        navigate(AccountsView.class);
        clickButton("新建账号");
        fill("Not a username", "何芳", Role.OFFICER);
        clickLast("新建账号");

        TextField username = find(TextField.class).withLabel("用户名").single();
        assertThat(username.isInvalid()).isTrue();
        assertThat(username.getErrorMessage()).contains("小写字母");
        assertThat(username.getValue()).isEqualTo("Not a username");
        assertThat(find(TextField.class).withLabel("姓名").single().getValue()).isEqualTo("何芳");
    }

    @Test
    void anAccountIsDisabledOnlyAfterAQuestion() {
        String username = fresh();
        accounts.open(username, "何芳", Set.of(Role.OFFICER), Set.of());
        navigate(AccountsView.class);
        edit(username);
        clickButton("停用");
        assertThat(account(username).disabled()).isFalse();

        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(account(username).disabled()).isTrue();
    }

    @Test
    void aChangeToAnOldStateIsRefusedAndSaysSo() {
        String username = fresh();
        accounts.open(username, "何芳", Set.of(Role.OFFICER), Set.of());
        navigate(AccountsView.class);
        edit(username);
        AccountRecord meanwhile = account(username);
        accounts.change(meanwhile.person().id(), meanwhile.version(), "何芳芳", Set.of(Role.LEGAL), Set.of());
        clickButton("保存");

        assertThat(find(Dialog.class).exists()).isTrue();
        assertThat(account(username).person().name()).isEqualTo("何芳芳");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("该账号刚被他人改动");
    }

    @Test
    void theListIsNarrowedByName() {
        navigate(AccountsView.class);
        test(find(TextField.class).withLabel("用户名或姓名").single()).setValue("officer2");

        assertThat(usernames()).containsExactly("officer2");
    }

    /** By pinyin: 阿 stands before 何, whose character has the smaller number, and 曾 is read zeng. */
    @Test
    void peopleAreSortedAsTheirNamesAreRead() {
        accounts.open(fresh(), "曾顺序", Set.of(Role.OFFICER), Set.of());
        accounts.open(fresh(), "何顺序", Set.of(Role.OFFICER), Set.of());
        accounts.open(fresh(), "阿顺序", Set.of(Role.OFFICER), Set.of());
        navigate(AccountsView.class);
        test(find(TextField.class).single()).setValue("shunxu");
        test(grid()).sortByColumn(1, SortDirection.ASCENDING);
        assertThat(IntStream.range(0, test(grid()).size())
                        .mapToObj(row -> test(grid()).getCellText(row, 1)))
                .containsExactly("阿顺序", "何顺序", "曾顺序");
    }

    private void fill(String username, String name, Role role) {
        test(find(TextField.class).withLabel("用户名").single()).setValue(username);
        test(find(TextField.class).withLabel("姓名").single()).setValue(name);
        @SuppressWarnings("unchecked")
        CheckboxGroup<Role> roles = find(CheckboxGroup.class).withLabel("角色").single();
        roles.select(role);
    }

    private void edit(String username) {
        test(find(TextField.class).withLabel("用户名或姓名").single()).setValue(username);
        Button edit =
                (Button) test(grid()).getCellComponent(0, grid().getColumns().size() - 1);
        test(edit).click();
    }

    private void clickButton(String text) {
        test(find(Button.class).withText(text).first()).click();
    }

    private void clickLast(String text) {
        test(find(Button.class).withText(text).last()).click();
    }

    private AccountRecord account(String username) {
        return ListedAccounts.with(accountList, username).getFirst();
    }

    @SuppressWarnings("unchecked")
    private Grid<AccountRecord> grid() {
        return find(Grid.class).single();
    }

    private List<String> usernames() {
        return grid().getGenericDataView()
                .getItems()
                .map(account -> account.person().username())
                .toList();
    }

    private static String fresh() {
        return "u" + UUID.randomUUID().toString().substring(0, 12);
    }
}
