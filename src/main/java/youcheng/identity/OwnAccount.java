package youcheng.identity;

import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.base.Rejection;

/** What everybody may do with their own account: choose language, colours and password. */
@Service
@PermitAll
@Transactional
public class OwnAccount {

    /** With fewer characters than this a password is refused. */
    public static final int SHORTEST_PASSWORD = Passwords.SHORTEST;

    private final SignedIn signedIn;
    private final Passwords passwords;
    private final OwnSession session;
    private final AuditTrail trail;

    OwnAccount(SignedIn signedIn, Passwords passwords, OwnSession session, AuditTrail trail) {
        this.signedIn = signedIn;
        this.passwords = passwords;
        this.session = session;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public Preferences preferences() {
        return own().preferences();
    }

    /** Whether a password must be chosen before anything else. */
    @Transactional(readOnly = true)
    public boolean mustChoosePassword() {
        return own().record().passwordIsTemporary();
    }

    /** Remembers the language for all devices. */
    public void speak(Locale language) {
        own().speak(language.getLanguage());
    }

    /** Remembers light or dark for all devices. */
    public void prefer(ColorPreference color) {
        own().prefer(color);
    }

    /** Remembers where to go when a task is done. */
    public void prefer(AfterTask next) {
        own().prefer(next);
    }

    /** Remembers whether single keys are shortcuts. */
    public void useSingleKeys(boolean wanted) {
        own().useSingleKeys(wanted);
    }

    /** Replaces the password by one of the person's own choice, typed twice. */
    public void choosePassword(String current, String next, String repeated) {
        if (!next.equals(repeated)) {
            throw Rejection.of("repeatedPassword", "identity.rejection.passwordsDiffer");
        }
        choosePassword(current, next);
    }

    /** Replaces the password by one of the person's own choice, which ends all their other sessions. */
    public void choosePassword(String current, String next) {
        Account account = own();
        if (!passwords.matches(current, account.passwordHash())) {
            throw Rejection.of("currentPassword", "identity.rejection.passwordWrong");
        }
        if (current.equals(next)) {
            throw Rejection.of("newPassword", "identity.rejection.passwordSame");
        }
        passwords.requireAcceptable(next, account.person());
        account.choosePassword(passwords.hash(next));
        session.goesOnWith(account);
        trail.append(
                Chain.ofAccount(account.id()),
                AuditEvent.of("account.passwordChosen", account.person().asActor()));
    }

    private Account own() {
        return signedIn.account()
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }
}
