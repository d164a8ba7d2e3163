package youcheng.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.PortalTest;
import youcheng.audit.AuditReading;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.ChainKind;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.decisions.Opinions;

/** A deputy has the rights of the person for whom they act, while both may: none of their own, and none passed on. */
@PortalTest
class DeputiesTest {

    private static final AtomicInteger LAST = new AtomicInteger();

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountList accountList;

    @Autowired
    private AccountRepository repository;

    @Autowired
    private AppointedDeputies deputies;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Opinions opinions;

    @Autowired
    private AuditReading reading;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Clock clock;

    @Autowired
    private UserDetailsService users;

    private final String deputy = "deputy" + LAST.incrementAndGet();
    private final String principal = "principal" + LAST.get();
    private final String acting = Colleagues.acting(deputy, principal);
    private Colleagues colleagues;

    @BeforeEach
    void oneStandsInForTheOther() {
        colleagues = new Colleagues(users);
        opened(deputy, EnumSet.of(Role.LEGAL), EnumSet.of(Desk.EUROPE));
        opened(principal, EnumSet.of(Role.SUPERVISOR), EnumSet.of(Desk.ASIA_AFRICA));
        deputies.appoint(id(deputy), id(principal));
    }

    @Test
    void theyActWithTheRolesAndDesksOfThePrincipalOnly() {
        Person person = as(acting, signedIn::person);

        assertThat(person.asActor()).isEqualTo(Actor.deputy(id(deputy), id(principal)));
        assertThat(person.name()).isEqualTo(deputy);
        assertThat(person.groups()).containsExactly("SUPERVISOR", "SUPERVISOR@ASIA_AFRICA");
        assertThat(person.people()).containsExactlyInAnyOrder(id(deputy), id(principal));
        assertThat(as(deputy, signedIn::person).groups()).containsExactly("LEGAL", "LEGAL@EUROPE");
        mayAsk(acting);
        assertDenied(deputy, () -> mayAsk(deputy));
    }

    @Test
    void whoeverIsNobodysDeputyActsForNobody() {
        deputies.end(id(deputy), id(principal));

        assertDenied(acting, () -> mayAsk(acting));
        assertThat(as(acting, signedIn::find)).isEmpty();
    }

    @Test
    void itEndsWithEitherAccount() {
        colleagues.as("admin", () -> accounts.disable(id(principal), version(principal)));
        assertDenied(acting, () -> mayAsk(acting));
        colleagues.as("admin", () -> accounts.enable(id(principal), version(principal)));
        mayAsk(acting);
        colleagues.as("admin", () -> accounts.disable(id(deputy), version(deputy)));
        assertDenied(acting, () -> mayAsk(acting));
    }

    /** In a window that stays open: what was begun for the other is not done in the deputy's own name. */
    @Test
    void theNextRequestAfterItEndedCanDoNothing() {
        assertThat(as(acting, this::afterARequest).getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("ROLE_SUPERVISOR");
        deputies.end(id(deputy), id(principal));
        Authentication ended = as(acting, this::afterARequest);
        assertThat(ended.getAuthorities()).isEmpty();
        assertThat(((PortalUser) Objects.requireNonNull(ended.getPrincipal())).principal())
                .isEqualTo(id(principal));
    }

    private Authentication afterARequest() {
        try {
            new AccountRefreshFilter(repository, signedIn, SecurityContextHolder.getContextHolderStrategy())
                    .doFilter(
                            new MockHttpServletRequest("GET", "/login"),
                            new MockHttpServletResponse(),
                            new MockFilterChain());
        } catch (ServletException | IOException e) {
            throw new IllegalStateException(e);
        }
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    }

    @Test
    void aRoleThatThePrincipalLosesIsLostAtOnce() {
        colleagues.as(
                "admin",
                () -> accounts.change(
                        id(principal), version(principal), principal, EnumSet.of(Role.FINANCE), Set.of()));
        assertDenied(acting, () -> mayAsk(acting));
    }

    @Test
    void aDeputyCannotPassOn() {
        String third = "third" + LAST.get();
        opened(third, EnumSet.of(Role.LEGAL), EnumSet.of(Desk.EUROPE));
        deputies.appoint(id(third), id(deputy));

        assertThat(as(Colleagues.acting(third, deputy), signedIn::person).groups())
                .containsExactly("LEGAL", "LEGAL@EUROPE");
        assertThat(as(Colleagues.acting(third, principal), signedIn::find)).isEmpty();
        assertThat(as(third, signedIn::claimants)).extracting(Person::claimant).containsExactly(id(third), id(deputy));
    }

    @Test
    void nobodyAuditsOrAdministersForAnother() {
        deputies.appoint(id(deputy), id("auditor"));
        deputies.appoint(id(deputy), id("admin"));

        assertThat(as(Colleagues.acting(deputy, "auditor"), signedIn::find)).isEmpty();
        assertThat(as(deputy, signedIn::claimants))
                .extracting(Person::claimant)
                .doesNotContain(id("auditor"), id("admin"));
        assertDenied(
                Colleagues.acting(deputy, "auditor"),
                () -> as(Colleagues.acting(deputy, "auditor"), () -> reading.count(ChainKind.CASE, "")));
        assertDenied(
                Colleagues.acting(deputy, "admin"),
                () -> as(Colleagues.acting(deputy, "admin"), () -> accountList.count(AccountQuery.byUsername(""))));
    }

    @Test
    void whoeverAuditsOrAdministersIsNobodysDeputy() {
        for (String watching : new String[] {"auditor", "admin"}) {
            deputies.appoint(id(watching), id(principal));
            assertThat(as(Colleagues.acting(watching, principal), signedIn::find))
                    .isEmpty();
            assertThat(as(watching, signedIn::claimants))
                    .extracting(Person::claimant)
                    .containsExactly(id(watching));
            deputies.end(id(watching), id(principal));
        }
    }

    @Test
    void anAttemptThatWasDeniedNamesBoth() {
        assertDenied(acting, () -> as(acting, () -> accountList.count(AccountQuery.byUsername(""))));

        assertThat(trail.newest(Chain.ofAccess(LocalDate.now(clock)), 1)
                        .getFirst()
                        .event()
                        .actor())
                .isEqualTo(Actor.deputy(id(deputy), id(principal)));
    }

    private void mayAsk(String person) {
        as(person, () -> opinions.candidates(new CaseNumber("PRO-1999-0001")));
    }

    private void assertDenied(String person, Runnable attempt) {
        assertThatExceptionOfType(AuthorizationDeniedException.class).as(person).isThrownBy(attempt::run);
    }

    private <T> T as(String person, Supplier<T> action) {
        return colleagues.as(person, action);
    }

    private void opened(String username, Set<Role> roles, Set<Desk> desks) {
        colleagues.as("admin", () -> accounts.open(username, username, roles, desks));
    }

    private long id(String username) {
        return colleagues.accountId(username);
    }

    private long version(String username) {
        return repository.findById(id(username)).orElseThrow().record().version();
    }
}
