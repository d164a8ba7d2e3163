package youcheng.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.PortalTest;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.base.Languages;
import youcheng.base.Rejection;
import youcheng.identity.Accounts.TemporaryPassword;

/** Everybody looks after their own account, and after no other. */
@PortalTest
class OwnAccountTest {

    private static final AtomicInteger LAST = new AtomicInteger();
    private static final String CHOSEN = "correct horse battery staple";

    @Autowired
    private OwnAccount own;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Passwords passwords;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AccountRepository repository;

    @Autowired
    private UserDetailsService users;

    private final String username = "owner" + LAST.incrementAndGet();
    private TemporaryPassword temporary = new TemporaryPassword(0, "");

    @BeforeEach
    void somebodySignsInForTheFirstTime() {
        Colleagues colleagues = new Colleagues(users);
        temporary = colleagues.as("admin", () -> accounts.open(username, "何", EnumSet.of(Role.OFFICER), Set.of()));
        colleagues.signIn(username);
    }

    @AfterEach
    void signOut() {
        new Colleagues(users).signOut();
    }

    @Test
    void whoeverGotATemporaryPasswordMustChooseTheirOwn() {
        assertThat(own.mustChoosePassword()).isTrue();

        own.choosePassword(temporary.value(), CHOSEN);

        assertThat(own.mustChoosePassword()).isFalse();
        assertThat(passwords.matches(
                        CHOSEN,
                        repository.findByUsername(username).orElseThrow().passwordHash()))
                .isTrue();
        assertThat(trail.of(Chain.ofAccount(temporary.accountId()))
                        .getLast()
                        .event()
                        .action())
                .isEqualTo("account.passwordChosen");
    }

    @Test
    void whoeverDoesNotKnowThePasswordCannotReplaceIt() {
        assertThat(refusal("a wrong password", CHOSEN).key()).isEqualTo("identity.rejection.passwordWrong");
    }

    @Test
    void thePasswordMustBeAnother() {
        assertThat(refusal(temporary.value(), temporary.value()).key()).isEqualTo("identity.rejection.passwordSame");
    }

    @Test
    void thePasswordMustBeAcceptable() {
        assertThat(refusal(temporary.value(), "short").key()).isEqualTo("identity.rejection.passwordTooShort");
        assertThat(refusal(temporary.value(), "it is " + username + " again").key())
                .isEqualTo("identity.rejection.passwordHasUsername");
        assertThat(own.mustChoosePassword()).isTrue();
    }

    @Test
    void aTypingErrorInTheNewPasswordIsNoticed() {
        Rejection rejection = catchThrowableOfType(
                Rejection.class, () -> own.choosePassword(temporary.value(), CHOSEN, CHOSEN + "s"));

        assertThat(rejection.field()).isEqualTo("repeatedPassword");
        assertThat(own.mustChoosePassword()).isTrue();
    }

    @Test
    void languageColoursKeysAndWhereToGoAfterATaskAreRemembered() {
        assertThat(own.preferences()).isEqualTo(new Preferences(null, ColorPreference.DEVICE, AfterTask.NEXT, true));

        own.speak(Languages.ENGLISH);
        own.prefer(ColorPreference.DARK);
        own.prefer(AfterTask.LIST);
        own.useSingleKeys(false);

        assertThat(own.preferences()).isEqualTo(new Preferences("en", ColorPreference.DARK, AfterTask.LIST, false));
    }

    @Test
    void whoeverIsNotSignedInHasNoAccount() {
        new Colleagues(users).signOut();

        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> own.preferences());
    }

    private Rejection refusal(String current, String next) {
        return catchThrowableOfType(Rejection.class, () -> own.choosePassword(current, next));
    }
}
