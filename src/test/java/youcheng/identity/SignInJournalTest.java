package youcheng.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.PortalTest;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.Deed;
import youcheng.audit.Reason;
import youcheng.base.Actor;
import youcheng.identity.Accounts.TemporaryPassword;

/** Every sign-in and every attempt at one is on record. */
@PortalTest
class SignInJournalTest {

    private static final AtomicInteger LAST = new AtomicInteger();

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

        assertThat(newest()).isEqualTo(Deed.of("access.signedIn", Actor.person(password.accountId())));
    }

    @Test
    void aFailureIsRecordedWithTheNameThatWasTried() {
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn(username, "a guess"));

        assertThat(newest())
                .isEqualTo(Deed.of("access.signInFailed", Actor.system("sign-in"))
                        .with(Change.personal("access.username", null, username))
                        .because(Reason.message("access.reason.BadCredentialsException")));
    }

    @Test
    void aNameThatNobodyHasFailsLikeAWrongPassword() {
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> signIn("nobody-" + username, "a guess"));

        assertThat(newest().reason()).isEqualTo(Reason.message("access.reason.BadCredentialsException"));
    }

    @Test
    void aNameOfAnyLengthIsRecordedShortened() {
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> signIn("x".repeat(100_000), "a guess"));

        assertThat(newest().changes()).containsExactly(new Change("access.username", null, "x".repeat(100), true));
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

    private Deed newest() {
        return trail.newest(Chain.ofAccess(LocalDate.now(clock)), 1).getFirst().deed();
    }
}
