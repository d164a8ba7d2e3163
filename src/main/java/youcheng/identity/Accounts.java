package youcheng.identity;

import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.Actor;
import youcheng.base.CleanText;
import youcheng.base.DemonstrationMode;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;

/** What the administrator does with accounts. Every change stands in the account's chain. */
@Service
@RolesAllowed(Roles.ADMINISTRATOR)
@Transactional
public class Accounts {

    /** Characters that a username may have at most. */
    public static final int LONGEST_USERNAME = 40;

    /** Characters that a name may have at most. */
    public static final int LONGEST_NAME = 80;

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{1,39}");

    private final AccountRepository accounts;
    private final KeptNames names;
    private final Passwords passwords;
    private final SignedIn signedIn;
    private final DemonstrationMode demonstration;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    Accounts(
            AccountRepository accounts,
            KeptNames names,
            Passwords passwords,
            SignedIn signedIn,
            DemonstrationMode demonstration,
            AuditTrail trail,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.names = names;
        this.passwords = passwords;
        this.signedIn = signedIn;
        this.demonstration = demonstration;
        this.trail = trail;
        this.events = events;
    }

    /** A temporary password, shown once to the administrator and kept nowhere. */
    public record TemporaryPassword(long accountId, String value) {}

    /** Opens an account; whoever gets it chooses their own password at the first sign-in. */
    public TemporaryPassword open(String username, String name, Set<Role> roles, Set<Desk> desks) {
        String cleanUsername = CleanText.line(username).toLowerCase(Locale.ROOT);
        FormCheck form = new FormCheck();
        form.ask(() -> requireFree(cleanUsername));
        Supplier<String> cleanName = form.read(() -> FieldCheck.requiredLine("name", name, LONGEST_NAME));
        form.ask(() -> Account.requireGrantable(roles));
        form.refuse();
        String password = passwords.temporary();
        Account account = new Account(cleanUsername, cleanName.get(), passwords.hash(password), true);
        account.grant(roles, desks);
        Account stored = accounts.saveAndFlush(account);
        append(stored, opened(signedIn.person().asActor(), stored));
        return new TemporaryPassword(stored.id(), password);
    }

    /** Changes name, roles and desks; {@code version} is the one the administrator saw. */
    public void change(long accountId, long version, String name, Set<Role> roles, Set<Desk> desks) {
        Account account = found(accountId, version);
        requireNotOwn(account, roles);
        Person before = account.person();
        FormCheck form = new FormCheck();
        Supplier<String> cleanName = form.read(() -> FieldCheck.requiredLine("name", name, LONGEST_NAME));
        form.ask(() -> Account.requireGrantable(roles));
        form.refuse();
        account.rename(cleanName.get());
        account.grant(roles, desks);
        Person after = accounts.saveAndFlush(account).person();
        names.forget();
        if (!after.groups().containsAll(before.groups())) {
            events.publishEvent(new RightsEnded(accountId));
        }
        append(
                account,
                AuditEvent.of("account.changed", signedIn.person().asActor())
                        .with(Change.personal("account.name", before.name(), after.name()))
                        .with(Change.of("account.roles", sorted(before.roles()), sorted(after.roles())))
                        .with(Change.of("account.desks", sorted(before.desks()), sorted(after.desks()))));
    }

    /** Ends the account's rights at once, also those of its open sessions. */
    public void disable(long accountId, long version) {
        Account account = found(accountId, version);
        requireNotOwn(account, Set.of());
        account.disable();
        events.publishEvent(new RightsEnded(accountId));
        append(account, AuditEvent.of("account.disabled", signedIn.person().asActor()));
    }

    /** Opens it again; an account of the demonstration only where this portal is one. */
    public void enable(long accountId, long version) {
        Account account = found(accountId, version);
        if (account.isDemonstration() && !demonstration.isOn()) {
            throw Rejection.because("identity.rejection.noDemonstration");
        }
        account.enable();
        append(account, AuditEvent.of("account.enabled", signedIn.person().asActor()));
    }

    /** Replaces a forgotten password by a temporary one. */
    public TemporaryPassword resetPassword(long accountId, long version) {
        Account account = found(accountId, version);
        String password = passwords.temporary();
        account.setTemporaryPassword(passwords.hash(password));
        append(account, AuditEvent.of("account.passwordReset", signedIn.person().asActor()));
        return new TemporaryPassword(accountId, password);
    }

    static AuditEvent opened(Actor by, Account account) {
        Person person = account.person();
        return AuditEvent.of("account.opened", by)
                .with(Change.personal("account.username", null, person.username()))
                .with(Change.personal("account.name", null, person.name()))
                .with(Change.of("account.roles", null, sorted(person.roles())))
                .with(Change.of("account.desks", null, sorted(person.desks())));
    }

    private Account found(long accountId, long version) {
        Account account =
                accounts.findById(accountId).orElseThrow(() -> Rejection.because("identity.rejection.noAccount"));
        if (account.record().version() != version) {
            throw Rejection.because("identity.rejection.changedMeanwhile");
        }
        return account;
    }

    /** An administrator who locks themselves out leaves the office without one. */
    private void requireNotOwn(Account account, Set<Role> roles) {
        if (account.id() == signedIn.person().id() && !roles.contains(Role.ADMINISTRATOR)) {
            throw Rejection.because("identity.rejection.ownAccount");
        }
    }

    private void requireFree(String username) {
        if (!USERNAME.matcher(username).matches()) {
            throw Rejection.of("username", "identity.rejection.username");
        }
        if (accounts.findByUsername(username).isPresent()) {
            throw Rejection.of("username", "identity.rejection.usernameTaken", username);
        }
    }

    private void append(Account account, AuditEvent event) {
        trail.append(Chain.ofAccount(account.id()), event);
    }

    static String sorted(Set<?> values) {
        TreeSet<String> names = new TreeSet<>();
        values.forEach(value -> names.add(value.toString()));
        return String.join(", ", names);
    }
}
