package youcheng.identity;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.base.Actor;

/** The signed-in person's own calendar feed: whether there is one, a new secret for it, and its end. */
@Service
@PermitAll
@Transactional
public class FeedKeys {

    private final SignedIn signedIn;
    private final StoredFeedKeys keys;
    private final AuditTrail trail;
    private final Clock clock;

    FeedKeys(SignedIn signedIn, StoredFeedKeys keys, AuditTrail trail, Clock clock) {
        this.signedIn = signedIn;
        this.keys = keys;
        this.trail = trail;
        this.clock = clock;
    }

    /** When the address in force was made; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<Instant> madeAt() {
        return keys.findByAccountId(own()).map(FeedKey::madeAt);
    }

    /** A new secret, which nobody can read here again; one that there was opens nothing from now on. */
    public String renew() {
        long own = own();
        String secret = FeedSecret.draw();
        String digest = FeedSecret.digest(secret);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        keys.findByAccountId(own)
                .ifPresentOrElse(key -> key.become(digest, now), () -> keys.save(new FeedKey(own, digest, now)));
        trail.append(Chain.ofAccount(own), AuditEvent.of("account.feedRenewed", Actor.person(own)));
        return secret;
    }

    /** Ends the feed; nothing happens where there is none. */
    public void revoke() {
        long own = own();
        if (keys.deleteByAccountId(own) > 0) {
            trail.append(Chain.ofAccount(own), AuditEvent.of("account.feedRevoked", Actor.person(own)));
        }
    }

    private long own() {
        return signedIn.account()
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"))
                .id();
    }
}
