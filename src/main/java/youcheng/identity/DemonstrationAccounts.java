package youcheng.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.base.Actor;

/** The demonstration's accounts. They exist in the default profile only, and the sign-in page shows them. */
@Service
@Profile("default")
@Order(10)
public class DemonstrationAccounts implements ApplicationRunner {

    /** The password of all of them; shown on the sign-in page. */
    public static final String PASSWORD = "youcheng";

    private record Sample(String username, String name, Set<Role> roles, Set<Desk> desks) {}

    private static final Set<Desk> ALL_DESKS = EnumSet.allOf(Desk.class);

    private static final List<Sample> SAMPLES = List.of(
            new Sample("officer", "李敏", EnumSet.of(Role.OFFICER), ALL_DESKS),
            new Sample("officer2", "王强", EnumSet.of(Role.OFFICER, Role.SUPERVISOR), ALL_DESKS),
            new Sample("supervisor", "赵建国", EnumSet.of(Role.SUPERVISOR), ALL_DESKS),
            new Sample("director", "陈静", EnumSet.of(Role.DIRECTOR), Set.of()),
            new Sample("auditor", "周文", EnumSet.of(Role.AUDITOR), Set.of()),
            new Sample("legal", "孙晓梅", EnumSet.of(Role.LEGAL), ALL_DESKS),
            new Sample("finance", "吴涛", EnumSet.of(Role.FINANCE), ALL_DESKS),
            new Sample("desk", "郑丽", EnumSet.of(Role.DESK_REVIEWER), ALL_DESKS),
            new Sample("admin", "系统管理员", EnumSet.of(Role.ADMINISTRATOR), Set.of()));

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    DemonstrationAccounts(
            AccountRepository accounts, Passwords passwords, AuditTrail trail, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.trail = trail;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.count() == 0) {
            transaction.executeWithoutResult(status -> SAMPLES.forEach(this::open));
        }
    }

    /** The accounts of the demonstration, for the sign-in page. */
    public List<Person> all() {
        return accounts.findByDemonstrationTrueOrderById().stream()
                .filter(account -> !account.isDisabled())
                .map(Account::person)
                .toList();
    }

    private void open(Sample sample) {
        Account account = new Account(sample.username(), sample.name(), passwords.hash(PASSWORD), false);
        account.grant(sample.roles(), sample.desks());
        account.markAsDemonstration();
        Account stored = accounts.saveAndFlush(account);
        trail.append(Chain.ofAccount(stored.id()), Accounts.opened(Actor.system("demonstration"), stored));
    }
}
