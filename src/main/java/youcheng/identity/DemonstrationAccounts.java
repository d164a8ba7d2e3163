package youcheng.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.Actor;
import youcheng.base.DemonstrationMode;

/**
 * The demonstration's accounts. The sign-in page shows them where this portal is a demonstration; anywhere else those
 * that are in the data are closed at the start, whatever was changed about them since.
 */
@Service
@Order(10)
public class DemonstrationAccounts implements ApplicationRunner {

    /** The password of all of them; shown on the sign-in page. */
    public static final String PASSWORD = "youcheng";

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationAccounts.class);
    private static final Actor BY_SWITCH = Actor.system("demonstration");

    private record Sample(String username, String name, Set<Role> roles, Set<Desk> desks) {}

    private static final Set<Desk> ALL_DESKS = EnumSet.allOf(Desk.class);

    private static final List<Sample> SAMPLES = List.of(
            new Sample("officer", "李敏", EnumSet.of(Role.OFFICER), ALL_DESKS),
            new Sample("officer2", "王强", EnumSet.of(Role.OFFICER, Role.SUPERVISOR), ALL_DESKS),
            new Sample("supervisor", "赵建国", EnumSet.of(Role.SUPERVISOR), ALL_DESKS),
            new Sample("leader", "陈静", EnumSet.of(Role.MUNICIPAL_LEADER), Set.of()),
            new Sample("auditor", "周文", EnumSet.of(Role.AUDITOR), Set.of()),
            new Sample("legal", "孙晓梅", EnumSet.of(Role.LEGAL), ALL_DESKS),
            new Sample("finance", "吴涛", EnumSet.of(Role.FINANCE), ALL_DESKS),
            new Sample("health", "何静怡", EnumSet.of(Role.HEALTH), ALL_DESKS),
            new Sample("desk", "郑丽", EnumSet.of(Role.DESK_REVIEWER), ALL_DESKS),
            new Sample("admin", "系统管理员", EnumSet.of(Role.ADMINISTRATOR), Set.of()));

    /** Names of sample accounts in earlier versions, and those they have now. */
    private static final Map<String, String> FORMER = Map.of("director", "leader");

    private final AccountRepository accounts;
    private final DemonstrationMode mode;
    private final Passwords passwords;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    DemonstrationAccounts(
            AccountRepository accounts,
            DemonstrationMode mode,
            Passwords passwords,
            AuditTrail trail,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.mode = mode;
        this.passwords = passwords;
        this.trail = trail;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (mode.isOn()) {
            transaction.executeWithoutResult(status -> openAll());
            return;
        }
        int closed = Objects.requireNonNull(transaction.execute(status -> closeAll()));
        if (closed > 0) {
            LOG.warn("This portal is no demonstration: {} demonstration accounts are closed", closed);
        }
    }

    /** The open accounts of the demonstration, for the sign-in page; none where there is no demonstration. */
    public List<Person> all() {
        return demonstrated()
                .filter(account -> !account.isDisabled())
                .map(Account::person)
                .toList();
    }

    /** The first start opens them; a later one those that a start without the demonstration closed. */
    private void openAll() {
        if (accounts.count() == 0) {
            SAMPLES.forEach(this::open);
        }
        FORMER.forEach(this::rename);
        demonstrated().filter(Account::isClosedBySwitch).forEach(account -> {
            account.enable();
            append(account, AuditEvent.of("account.enabled", BY_SWITCH));
        });
    }

    private void rename(String before, String now) {
        if (accounts.findByUsername(now).isPresent()) {
            return;
        }
        demonstrated()
                .filter(account -> account.person().username().equals(before))
                .forEach(account -> {
                    account.renameSample(now);
                    append(
                            account,
                            AuditEvent.of("account.changed", BY_SWITCH)
                                    .with(Change.personal("account.username", before, now)));
                });
    }

    private int closeAll() {
        List<Account> open =
                demonstrated().filter(account -> !account.isDisabled()).toList();
        for (Account account : open) {
            account.closeWithoutDemonstration();
            events.publishEvent(new RightsEnded(account.id()));
            append(account, AuditEvent.of("account.disabled", BY_SWITCH));
        }
        return open.size();
    }

    private Stream<Account> demonstrated() {
        return accounts.findByDemonstrationTrueOrderById().stream();
    }

    private void open(Sample sample) {
        Account account = new Account(sample.username(), sample.name(), passwords.hash(PASSWORD), false);
        account.grant(sample.roles(), sample.desks());
        account.markAsDemonstration();
        Account stored = accounts.saveAndFlush(account);
        append(stored, Accounts.opened(BY_SWITCH, stored));
    }

    private void append(Account account, AuditEvent event) {
        trail.append(Chain.ofAccount(account.id()), event);
    }
}
