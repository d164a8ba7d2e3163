package youcheng.identity;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.base.Actor;

/**
 * A portal in which no open account is an administrator's opens one, with a password for one use: at its first start
 * outside of the demonstration, and when the only one was the demonstration's.
 */
@Component
@Order(15)
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
        if (accounts.existsByDisabledFalseAndRolesContaining(Role.ADMINISTRATOR)) {
            return;
        }
        String username = freeUsername();
        String password = passwords.temporary();
        try {
            transaction.executeWithoutResult(status -> open(username, password));
        } catch (DataIntegrityViolationException e) {
            LOG.info("Another portal on this database has opened the administrator's account");
            return;
        }
        LOG.info("First start: sign in as \"{}\" with the one-time password {}", username, password);
    }

    private void open(String username, String password) {
        Account account = new Account(username, "Administrator", passwords.hash(password), true);
        account.grant(EnumSet.of(Role.ADMINISTRATOR), Set.of());
        Account stored = accounts.saveAndFlush(account);
        trail.append(Chain.ofAccount(stored.id()), Accounts.opened(Actor.system("first-start"), stored));
    }

    /** Usernames are never given twice. */
    private String freeUsername() {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? "admin" : "admin" + number)
                .filter(name -> accounts.findByUsername(name).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
