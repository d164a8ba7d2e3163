package youcheng;

import java.util.EnumSet;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.identity.AccountList;
import youcheng.identity.Accounts;
import youcheng.identity.Accounts.TemporaryPassword;
import youcheng.identity.Colleagues;
import youcheng.identity.Desk;
import youcheng.identity.ListedAccounts;
import youcheng.identity.OwnAccount;
import youcheng.identity.Role;

/** People whom no other test knows: what becomes of their lists and passwords concerns nobody else. */
@TestComponent
class Newcomers {

    static final String PASSWORD = "three small boats at dusk";

    private final Colleagues sessions;
    private final Accounts accounts;
    private final AccountList accountList;
    private final OwnAccount own;

    Newcomers(UserDetailsService users, Accounts accounts, AccountList accountList, OwnAccount own) {
        this.sessions = new Colleagues(users);
        this.accounts = accounts;
        this.accountList = accountList;
        this.own = own;
    }

    /** Somebody with this role at every desk, who has chosen a password already. */
    void arrive(String username, String name, Role role) {
        String temporary = open(username, name, role).value();
        sessions.as(username, () -> own.choosePassword(temporary, PASSWORD));
    }

    /** Somebody with this role at every desk, who still has to choose a password. */
    TemporaryPassword open(String username, String name, Role role) {
        return sessions.as("admin", () -> accounts.open(username, name, EnumSet.of(role), EnumSet.allOf(Desk.class)));
    }

    /** Gives this account a temporary password, as an administrator does. */
    void reset(String username) {
        sessions.as(
                "admin",
                () -> ListedAccounts.with(accountList, username).stream()
                        .filter(each -> each.person().username().equals(username))
                        .forEach(each -> accounts.resetPassword(each.person().id(), each.version())));
    }
}
