package youcheng.identity;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AccessLog;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.base.Actor;
import youcheng.base.Rejection;

/**
 * In whose name the signed-in person acts in this session, and the way from one name to another. Open also to whoever
 * stood in for somebody and does not any more: they can do nothing else than come back to their own name.
 */
@Service
@PermitAll
public class ActingAs {

    private final SignedIn signedIn;
    private final People people;
    private final OwnSession session;
    private final AccessLog accessLog;

    ActingAs(SignedIn signedIn, People people, OwnSession session, AccessLog accessLog) {
        this.signedIn = signedIn;
        this.people = people;
        this.session = session;
        this.accessLog = accessLog;
    }

    /**
     * Somebody acts for another.
     *
     * @param deputy the name of whoever acts
     * @param principal the name of the person for whom
     * @param ended whether they may not any more
     */
    public record OtherName(String deputy, String principal, boolean ended) {}

    /** For whom this session acts; empty where somebody acts for themselves, or nobody is signed in. */
    @Transactional(readOnly = true)
    public Optional<OtherName> now() {
        return SignedIn.user()
                .filter(user -> user.principal() != null)
                .map(user -> new OtherName(
                        people.nameOf(user.accountId()),
                        people.nameOf(Objects.requireNonNull(user.principal())),
                        signedIn.find().isEmpty()));
    }

    /** Everybody for whom the signed-in person stands in now, with the rights that they have so. */
    @Transactional(readOnly = true)
    public List<Person> principals() {
        return signedIn.account()
                .map(account -> signedIn.inOtherNames(account.person()))
                .orElseGet(List::of);
    }

    /** From now on this session acts for that person. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void actFor(long principal) {
        Account account = account();
        Person acting = signedIn.inOtherNames(account.person()).stream()
                .filter(each -> each.claimant() == principal)
                .findFirst()
                .orElseThrow(() -> Rejection.because("identity.rejection.deputy.notNow", people.nameOf(principal)));
        accessLog.record(AuditEvent.of("access.actsForAnother", acting.asActor())
                .with(Change.account("access.principal", before(), principal)));
        session.goesOnAs(new PortalUser(account, acting));
    }

    /** From now on this session acts for whoever signed in. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void actForMyself() {
        Account account = account();
        if (before() != null) {
            accessLog.record(AuditEvent.of("access.actsForThemselves", Actor.person(account.id()))
                    .with(Change.account("access.principal", before(), null)));
            session.goesOnAs(new PortalUser(account));
        }
    }

    private static @Nullable Long before() {
        return SignedIn.user().map(PortalUser::principal).orElse(null);
    }

    private Account account() {
        return signedIn.account()
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }
}
