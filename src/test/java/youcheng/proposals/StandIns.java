package youcheng.proposals;

import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.identity.Accounts;
import youcheng.identity.AppointedDeputies;
import youcheng.identity.Colleagues;
import youcheng.identity.Desk;
import youcheng.identity.OwnAccount;
import youcheng.identity.Role;

/** Colleagues who stand in for others; each has an account of their own, so that tests leave those of others alone. */
@TestComponent
public class StandIns {

    private static final String PASSWORD = "three small boats at dawn";
    private static final AtomicInteger LAST = new AtomicInteger();

    private final Accounts accounts;
    private final AppointedDeputies deputies;
    private final OwnAccount own;
    private final Colleagues colleagues;

    StandIns(Accounts accounts, AppointedDeputies deputies, OwnAccount own, UserDetailsService users) {
        this.accounts = accounts;
        this.deputies = deputies;
        this.own = own;
        this.colleagues = new Colleagues(users);
    }

    /** A new colleague with these roles at every desk. */
    public String account(Role first, Role... more) {
        return opened(EnumSet.of(first, more), EnumSet.allOf(Desk.class));
    }

    /** A new colleague with this role at this desk alone. */
    public String account(Role role, Desk desk) {
        return opened(EnumSet.of(role), EnumSet.of(desk));
    }

    /** A new colleague, who may do nothing in their own name, as the deputy of this person. */
    public String deputyOf(String principal) {
        return appoint(opened(EnumSet.of(Role.OFFICER), EnumSet.noneOf(Desk.class)), principal);
    }

    /** From now on the one stands in for the other; how they are called when they do. */
    public String appoint(String deputy, String principal) {
        deputies.appoint(colleagues.accountId(deputy), colleagues.accountId(principal));
        return Colleagues.acting(deputy, principal);
    }

    /** Whoever is called so stands in no more. */
    public void end(String acting) {
        deputies.end(colleagues.accountId(deputy(acting)), colleagues.accountId(principal(acting)));
    }

    /** The username of the deputy who is called so. */
    public static String deputy(String acting) {
        return acting.substring(0, acting.indexOf(' '));
    }

    private static String principal(String acting) {
        return acting.substring(acting.lastIndexOf(' ') + 1);
    }

    private String opened(EnumSet<Role> roles, EnumSet<Desk> desks) {
        String username = "standin" + LAST.incrementAndGet();
        String temporary = colleagues.as(
                "admin",
                () -> accounts.open(username, "代办" + username, roles, desks).value());
        colleagues.as(username, () -> own.choosePassword(temporary, PASSWORD));
        return username;
    }
}
