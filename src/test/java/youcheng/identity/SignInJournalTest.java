package youcheng.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import youcheng.PortalTest;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.Actor;
import youcheng.identity.Accounts.TemporaryPassword;

/** Every sign-in and every attempt at one is on record. */
@PortalTest
class SignInJournalTest {

    private static final AtomicInteger LAST = new AtomicInteger();

    /** Where the requests of a test without HTTP come from. */
    private static final Optional<Change> FROM = Change.personal("access.address", null, "127.0.0.1");

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuthenticationConfiguration security;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private UserDetailsService users;

    private final String username = "guest" + LAST.incrementAndGet();
    private TemporaryPassword password = new TemporaryPassword(0, "");

    @BeforeEach
    void anAccountThatNobodyElseUses() {
        password = new Colleagues(users)
                .as("admin", () -> accounts.open(username, "来客", EnumSet.of(Role.OFFICER), Set.of()));
    }

    @Test
    void whoeverKnowsThePasswordSignsInWhateverTheCapitalsOfTheName() throws Exception {
        assertThat(signIn(" " + username.toUpperCase(Locale.ROOT), password.value())
                        .getPrincipal())
                .isEqualTo(users.loadUserByUsername(username));
    }

    @Test
    void aSignInIsRecorded() throws Exception {
        Authentication authentication = signIn(username, password.value());

        events.publishEvent(new InteractiveAuthenticationSuccessEvent(authentication, getClass()));

        assertThat(newest())
                .isEqualTo(AuditEvent.of("access.signedIn", Actor.person(password.accountId()))
                        .with(FROM));
    }

    @Test
    void aFailureIsRecordedWithTheAccountThatWasTried() {
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn(username, "a guess"));

        assertThat(newest())
                .isEqualTo(AuditEvent.of("access.signInFailed", Actor.system("sign-in"))
                        .with(Change.account("access.account", null, password.accountId()))
                        .with(FROM)
                        .because(Reason.message("access.reason.BadCredentialsException")));
    }

    @Test
    void aNameThatNobodyHasFailsLikeAWrongPassword() {
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> signIn("nobody-" + username, "a guess"));

        assertThat(newest().reason()).isEqualTo(Reason.message("access.reason.BadCredentialsException"));
    }

    /** It may be a password, typed one field too early. */
    @Test
    void whatWasTypedAsANameThatNobodyHasIsKeptNowhere() {
        for (String typed : List.of("Geheim-4711-" + username, "x".repeat(100_000))) {
            assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn(typed, "a guess"));

            assertThat(newest().changes())
                    .containsExactly(new Change("access.account", null, "UNKNOWN", false), FROM.orElseThrow());
        }
        assertThat(database.queryForList("select plain_value from audit_personal_value", String.class))
                .noneMatch(value -> value.contains("Geheim-4711"));
        assertThat(database.queryForList("select canonical from audit_entry", String.class))
                .noneMatch(text -> text.contains("Geheim-4711"));
    }

    @Test
    void theAddressIsRecordedAsAPersonalValue() throws Exception {
        RequestAttributes before = RequestContextHolder.getRequestAttributes();
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("2001:db8::7");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            events.publishEvent(
                    new InteractiveAuthenticationSuccessEvent(signIn(username, password.value()), getClass()));
        } finally {
            RequestContextHolder.setRequestAttributes(before);
        }

        assertThat(newest().changes()).containsExactly(new Change("access.address", null, "2001:db8::7", true));
        assertThat(database.queryForList("select canonical from audit_entry", String.class))
                .noneMatch(text -> text.contains("2001:db8::7"));
    }

    @Test
    void aSignOutAndTheEndOfASessionAreRecorded() throws Exception {
        Authentication authentication = signIn(username, password.value());

        events.publishEvent(new LogoutSuccessEvent(authentication));
        assertThat(newest())
                .isEqualTo(AuditEvent.of("access.signedOut", Actor.person(password.accountId()))
                        .with(FROM));

        RequestContextHolder.resetRequestAttributes();
        MockHttpSession session = new MockHttpSession();
        session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(authentication));
        events.publishEvent(new HttpSessionDestroyedEvent(session));
        assertThat(newest()).isEqualTo(AuditEvent.of("access.sessionEnded", Actor.person(password.accountId())));
    }

    @Test
    void aDisabledAccountCannotSignIn() {
        new Colleagues(users).as("admin", () -> accounts.disable(password.accountId(), 0));

        assertThatExceptionOfType(DisabledException.class).isThrownBy(() -> signIn(username, password.value()));
        assertThat(newest().reason()).isEqualTo(Reason.message("access.reason.DisabledException"));
    }

    private Authentication signIn(String name, String secret) throws Exception {
        AuthenticationManager manager = Objects.requireNonNull(security.getAuthenticationManager());
        return manager.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, secret));
    }

    private AuditEvent newest() {
        return trail.newest(Chain.ofAccess(LocalDate.now(clock)), 1).getFirst().event();
    }
}
