package youcheng.identity;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The names of all accounts, kept for a moment: a page that names fifty people asks the database once and not fifty times.
 * What another node changes is seen within half a second, a new account at once.
 */
@Component
class KeptNames {

    private static final Duration KEPT = Duration.ofMillis(500);

    private final AccountRepository accounts;
    private volatile @Nullable Snapshot kept;

    KeptNames(AccountRepository accounts) {
        this.accounts = accounts;
    }

    private record Snapshot(Map<Long, String> names, long readAt) {

        boolean isFresh() {
            return System.nanoTime() - readAt < KEPT.toNanos();
        }
    }

    /** The name of the person with this account id; empty where there is no such account. */
    Optional<String> of(long accountId) {
        Snapshot known = kept;
        String name = known != null && known.isFresh() ? known.names().get(accountId) : null;
        return Optional.ofNullable(name).or(() -> Optional.ofNullable(read().get(accountId)));
    }

    /** Reads anew, and once more when the running transaction has ended: it may take back what it wrote. */
    void forget() {
        kept = null;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                kept = null;
            }
        });
    }

    private Map<Long, String> read() {
        long now = System.nanoTime();
        Map<Long, String> names = accounts.names().stream()
                .collect(Collectors.toUnmodifiableMap(
                        AccountRepository.NameOfAccount::id, AccountRepository.NameOfAccount::name));
        kept = new Snapshot(names, now);
        return names;
    }
}
