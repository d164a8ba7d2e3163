package youcheng.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.PortalTest;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.TrailEntry;
import youcheng.audit.TrailProof;
import youcheng.base.Rejection;
import youcheng.identity.Accounts.TemporaryPassword;

/** The administrator opens, changes and closes accounts, and every step stands in the account's chain. */
@PortalTest
class AccountsTest {

    private static final AtomicInteger LAST = new AtomicInteger();
    private static final Set<Role> OFFICER = EnumSet.of(Role.OFFICER);
    private static final Set<Desk> EUROPE = EnumSet.of(Desk.EUROPE);

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountList accountList;

    @Autowired
    private AccountRepository repository;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private Passwords passwords;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TrailProof proof;

    @Autowired
    private JdbcTemplate jdbc;

    private final String username = "clerk" + LAST.incrementAndGet();

    @BeforeEach
    void theAdministratorActs() {
        new Colleagues(users).signIn("admin");
    }

    @AfterEach
    void signOut() {
        new Colleagues(users).signOut();
    }

    @Test
    void anAccountIsOpenedWithAPasswordForOneUse() {
        TemporaryPassword password = accounts.open(" " + username.toUpperCase(Locale.ROOT), " 钱 ", OFFICER, EUROPE);

        AccountRecord opened = record(password.accountId());
        assertThat(opened.person()).isEqualTo(new Person(password.accountId(), username, "钱", OFFICER, EUROPE));
        assertThat(opened.passwordIsTemporary()).isTrue();
        assertThat(opened.disabled()).isFalse();
        assertThat(passwords.matches(
                        password.value(),
                        repository.findByUsername(username).orElseThrow().passwordHash()))
                .isTrue();
    }

    @Test
    void itsChainTellsWhoOpenedIt() {
        long id = open();

        TrailEntry entry = chain(id).getFirst();
        assertThat(entry.event().action()).isEqualTo("account.opened");
        assertThat(entry.event().actor()).isEqualTo(administrator().asActor());
        assertThat(entry.event().changes())
                .contains(
                        new Change("account.username", null, username, true),
                        new Change("account.roles", null, "OFFICER", false),
                        new Change("account.desks", null, "EUROPE", false));
        assertThat(proof.verify(Chain.ofAccount(id)).holds()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1clerk", "clerk one", "钱", "clerk@office", "-clerk"})
    void whatIsNoUsernameIsRefused(String typed) {
        assertThat(refusal(() -> accounts.open(typed, "钱", OFFICER, EUROPE)).key())
                .isEqualTo("identity.rejection.username");
    }

    @Test
    void aUsernameIsGivenOnce() {
        open();

        assertThat(refusal(() -> accounts.open(username.toUpperCase(Locale.ROOT), "钱", OFFICER, EUROPE))
                        .key())
                .isEqualTo("identity.rejection.usernameTaken");
    }

    @Test
    void anAccountHasAName() {
        assertThat(refusal(() -> accounts.open(username, " \u00A0", OFFICER, EUROPE))
                        .key())
                .isEqualTo("base.rejection.missing");
        assertThat(refusal(() -> accounts.open(username, "钱".repeat(81), OFFICER, EUROPE))
                        .key())
                .isEqualTo("base.rejection.tooLong");
    }

    @Test
    void whatIsRefusedLeavesNoAccount() {
        refusal(() -> accounts.open(username, "钱", Set.of(), EUROPE));

        assertThat(ListedAccounts.all(accountList))
                .extracting(account -> account.person().username())
                .doesNotContain(username);
    }

    @Test
    void rolesAndDesksChangeAndTheChainTellsFromWhatToWhat() {
        long id = open();

        accounts.change(id, version(id), "钱进", EnumSet.of(Role.OFFICER, Role.SUPERVISOR), Set.of());

        assertThat(record(id).person())
                .isEqualTo(new Person(id, username, "钱进", EnumSet.of(Role.OFFICER, Role.SUPERVISOR), Set.of()));
        assertThat(chain(id).getLast().event().changes())
                .containsExactly(
                        new Change("account.name", "钱", "钱进", true),
                        new Change("account.roles", "OFFICER", "OFFICER, SUPERVISOR", false),
                        new Change("account.desks", "EUROPE", null, false));
    }

    @Test
    void aChangeToAStateThatIsOldIsRefused() {
        long id = open();
        long seen = version(id);
        accounts.change(id, seen, "钱进", OFFICER, EUROPE);

        assertThat(refusal(() -> accounts.change(id, seen, "钱来", OFFICER, EUROPE))
                        .key())
                .isEqualTo("identity.rejection.changedMeanwhile");
        assertThat(refusal(() -> accounts.disable(id, seen)).key()).isEqualTo("identity.rejection.changedMeanwhile");
        assertThat(record(id).person().name()).isEqualTo("钱进");
    }

    @Test
    void changingOnlyTheRolesCountsAsAChangeToo() {
        long id = open();
        long seen = version(id);
        accounts.change(id, seen, "钱", EnumSet.of(Role.SUPERVISOR), EUROPE);

        assertThat(refusal(() -> accounts.change(id, seen, "钱", EnumSet.of(Role.MUNICIPAL_LEADER), EUROPE))
                        .key())
                .isEqualTo("identity.rejection.changedMeanwhile");
    }

    @Test
    void anAccountThatDoesNotExistCannotBeChanged() {
        assertThat(refusal(() -> accounts.disable(Long.MAX_VALUE, 0)).key()).isEqualTo("identity.rejection.noAccount");
    }

    @Test
    void nobodyCanSignInWithADisabledAccountUntilItIsEnabled() {
        long id = open();

        accounts.disable(id, version(id));
        assertThat(users.loadUserByUsername(username).isEnabled()).isFalse();

        accounts.enable(id, version(id));
        assertThat(users.loadUserByUsername(username).isEnabled()).isTrue();
        assertThat(chain(id))
                .extracting(entry -> entry.event().action())
                .containsExactly("account.opened", "account.disabled", "account.enabled");
    }

    @Test
    void aForgottenPasswordIsReplacedByOneForOneUse() {
        long id = open();

        TemporaryPassword password = accounts.resetPassword(id, version(id));

        assertThat(record(id).passwordIsTemporary()).isTrue();
        assertThat(passwords.matches(
                        password.value(),
                        repository.findByUsername(username).orElseThrow().passwordHash()))
                .isTrue();
        assertThat(chain(id).getLast().event().action()).isEqualTo("account.passwordReset");
    }

    @Test
    void noPasswordEverStandsInTheTrail() {
        TemporaryPassword password = accounts.open(username, "钱", OFFICER, EUROPE);

        assertThat(jdbc.queryForList(
                        "select canonical from audit_entry where subject = ?",
                        String.class,
                        Chain.ofAccount(password.accountId()).subject()))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).doesNotContain(password.value(), "argon2", username, "钱"));
    }

    @Test
    void anAdministratorCannotLockThemselvesOut() {
        long own = administrator().id();

        assertThat(refusal(() -> accounts.disable(own, version(own))).key()).isEqualTo("identity.rejection.ownAccount");
        assertThat(refusal(() -> accounts.change(own, version(own), "系统管理员", OFFICER, EUROPE))
                        .key())
                .isEqualTo("identity.rejection.ownAccount");
    }

    @Test
    void accountsAreFoundByUsernameAndName() {
        long id = accounts.open(username, "钱Finder" + username, OFFICER, EUROPE).accountId();

        assertThat(ListedAccounts.with(accountList, " " + username.toUpperCase(Locale.ROOT)))
                .extracting(found -> found.person().id())
                .contains(id);
        assertThat(ListedAccounts.with(accountList, "钱finder" + username))
                .extracting(found -> found.person().id())
                .containsExactly(id);
        assertThat(ListedAccounts.with(accountList, "nobody of this name")).isEmpty();
        assertThat(ListedAccounts.with(accountList, "")).hasSameSizeAs(ListedAccounts.all(accountList));
    }

    @Test
    void theDemonstrationHasItsAccounts() {
        assertThat(ListedAccounts.all(accountList))
                .filteredOn(AccountRecord::demonstration)
                .extracting(account -> account.person().username())
                .containsExactly(
                        "admin",
                        "auditor",
                        "desk",
                        "finance",
                        "health",
                        "leader",
                        "legal",
                        "officer",
                        "officer2",
                        "supervisor");
    }

    private long open() {
        return accounts.open(username, "钱", OFFICER, EUROPE).accountId();
    }

    private Person administrator() {
        return ListedAccounts.all(accountList).stream()
                .map(AccountRecord::person)
                .filter(person -> person.username().equals("admin"))
                .findFirst()
                .orElseThrow();
    }

    private AccountRecord record(long id) {
        return ListedAccounts.all(accountList).stream()
                .filter(account -> account.person().id() == id)
                .findFirst()
                .orElseThrow();
    }

    private long version(long id) {
        return record(id).version();
    }

    private List<TrailEntry> chain(long id) {
        return trail.of(Chain.ofAccount(id));
    }

    private static Rejection refusal(Runnable attempt) {
        Rejection rejection = catchThrowableOfType(Rejection.class, attempt::run);
        assertThat(rejection).as("a refusal").isNotNull();
        return rejection;
    }
}
