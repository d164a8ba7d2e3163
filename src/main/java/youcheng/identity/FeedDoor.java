package youcheng.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import youcheng.audit.AccessLog;
import youcheng.audit.AuditEvent;
import youcheng.base.Actor;
import youcheng.base.Languages;

/**
 * The way in for whoever brings the secret of a feed: as the person whose it is, with the rights of this moment, for as
 * long as one answer takes and without a session. A closed account lets nobody in, nor does one whose password has to be
 * chosen first.
 */
@Component
public class FeedDoor {

    /** Longer than any secret: what is longer is not even looked for. */
    private static final int LONGEST = 100;

    private final StoredFeedKeys keys;
    private final AccountRepository accounts;
    private final FeedGuesses guesses;
    private final AccessLog accessLog;

    FeedDoor(StoredFeedKeys keys, AccountRepository accounts, FeedGuesses guesses, AccessLog accessLog) {
        this.keys = keys;
        this.accounts = accounts;
        this.guesses = guesses;
        this.accessLog = accessLog;
    }

    /**
     * Whose feed it is.
     *
     * @param accountId the account
     * @param language in which the person reads
     */
    public record FeedReader(long accountId, Locale language) {}

    /** Whether so many wrong secrets came from this address that it has to wait. */
    public boolean isClosedTo(String address) {
        return guesses.areTooMany(address);
    }

    /** Does this as the person with this secret; empty, and counted against the address, where there is nobody. */
    public <T> Optional<T> as(String secret, String address, Function<FeedReader, T> work) {
        Optional<Account> account = secret.length() > LONGEST
                ? Optional.empty()
                : keys.findBySecretDigest(FeedSecret.digest(secret))
                        .flatMap(key -> accounts.findById(key.accountId()))
                        .filter(found -> !found.isDisabled() && !found.record().passwordIsTemporary());
        if (account.isEmpty()) {
            guesses.add(address);
            accessLog.recordRepeatable(AuditEvent.of("access.feedRefused", Actor.system("calendar-feed")), null);
            return Optional.empty();
        }
        return account.map(found -> as(found, work));
    }

    /** Records that the person's dates left the portal. */
    public void recordRead(FeedReader reader) {
        accessLog.recordRepeatable(
                AuditEvent.of("access.feedRead", Actor.person(reader.accountId())), reader.accountId());
    }

    private static <T> T as(Account account, Function<FeedReader, T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            PortalUser user = new PortalUser(account);
            SecurityContext own = SecurityContextHolder.createEmptyContext();
            own.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
            SecurityContextHolder.setContext(own);
            return work.apply(new FeedReader(
                    account.id(), Languages.of(account.preferences().language())));
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
