package youcheng.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.PortalTest;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.TrailEntry;
import youcheng.base.Actor;

/** Rights are those of now, not those of the moment at which somebody signed in. */
@PortalTest
class FreshRightsTest {

    private static final AtomicInteger LAST = new AtomicInteger();
    private static final Set<Role> ADMINISTRATOR = EnumSet.of(Role.ADMINISTRATOR);
    private static final Set<Role> OFFICER = EnumSet.of(Role.OFFICER);

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountList accountList;

    @Autowired
    private AccountRepository repository;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Clock clock;

    @Autowired
    private UserDetailsService users;

    private final String username = "fresh" + LAST.incrementAndGet();
    private long id;

    @BeforeEach
    void anotherAdministratorIsSignedIn() {
        Colleagues colleagues = new Colleagues(users);
        id = colleagues
                .as("admin", () -> accounts.open(username, "新", ADMINISTRATOR, Set.of()))
                .accountId();
        colleagues.signIn(username);
        assertThatCode(() -> accountList.count(AccountQuery.byUsername(""))).doesNotThrowAnyException();
    }

    @AfterEach
    void signOut() {
        new Colleagues(users).signOut();
    }

    @Test
    void aRoleThatWasTakenAwayAMomentAgoOpensNothingThoughTheSessionStillHoldsIt() {
        makeOfficer();

        assertThat(session().getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("ROLE_ADMINISTRATOR");
        assertDenied();
    }

    @Test
    void aDisabledAccountOpensNothing() {
        new Colleagues(users).as("admin", () -> accounts.disable(id, version()));

        assertDenied();
    }

    @Test
    void aRoleThatWasGivenAMomentAgoOpensAtOnce() {
        makeOfficer();
        assertDenied();

        new Colleagues(users).as("admin", () -> accounts.change(id, version(), "新", ADMINISTRATOR, Set.of()));

        assertThatCode(() -> accountList.count(AccountQuery.byUsername(""))).doesNotThrowAnyException();
    }

    @Test
    void anAttemptThatWasDeniedIsOnRecord() {
        makeOfficer();

        assertDenied();

        TrailEntry entry = trail.newest(Chain.ofAccess(LocalDate.now(clock)), 1).getFirst();
        assertThat(entry.event().action()).isEqualTo("access.denied");
        assertThat(entry.event().actor()).isEqualTo(Actor.person(id));
        assertThat(entry.event().changes())
                .containsExactly(
                        new Change("access.attempt", null, "AccountList.count", false),
                        new Change("access.address", null, "127.0.0.1", true));
    }

    @Test
    void theNextRequestShowsTheRightsOfNow() throws Exception {
        makeOfficer();

        Authentication seen = Objects.requireNonNull(request(new MockHttpSession()));

        assertThat(seen.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("ROLE_OFFICER");
    }

    @Test
    void theNextRequestOfADisabledAccountEndsItsSession() throws Exception {
        new Colleagues(users).as("admin", () -> accounts.disable(id, version()));
        MockHttpSession session = new MockHttpSession();

        request(session);

        assertThat(session.isInvalid()).isTrue();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    private @Nullable Authentication request(MockHttpSession session) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.setSession(session);
        new AccountRefreshFilter(repository, signedIn, SecurityContextHolder.getContextHolderStrategy())
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return SecurityContextHolder.getContext().getAuthentication();
    }

    private void assertDenied() {
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> accountList.count(AccountQuery.byUsername("")));
    }

    private void makeOfficer() {
        new Colleagues(users).as("admin", () -> accounts.change(id, version(), "新", OFFICER, Set.of()));
    }

    private long version() {
        return repository.findById(id).orElseThrow().record().version();
    }

    private static Authentication session() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    }
}
