package youcheng.identity;

import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.base.Actor;

/** Outside the demonstration the first start opens one administrator's account, with a password for one use. */
@Component
@Profile("!default")
@Order(10)
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    FirstAdministrator(
            AccountRepository accounts, Passwords passwords, AuditTrail trail, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.trail = trail;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.count() > 0) {
            return;
        }
        String password = passwords.temporary();
        transaction.executeWithoutResult(status -> {
            Account account = new Account("admin", "Administrator", passwords.hash(password), true);
            account.grant(EnumSet.of(Role.ADMINISTRATOR), Set.of());
            Account stored = accounts.saveAndFlush(account);
            trail.append(Chain.ofAccount(stored.id()), Accounts.opened(Actor.system("first-start"), stored));
        });
        LOG.info("First start: sign in as \"admin\" with the one-time password {}", password);
    }
}
