package youcheng.exchanges;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import youcheng.base.Rejection;

/** A decision stands on the exchanges that a test names. */
@TestComponent
public class DecidedOn implements ExchangeGuard {

    private final Set<ExchangeId> decided = ConcurrentHashMap.newKeySet();

    void decide(ExchangeId id) {
        decided.add(id);
    }

    void forget() {
        decided.clear();
    }

    @Override
    public Optional<Rejection> objectionToRemoving(ExchangeId id) {
        return decided.contains(id) ? Optional.of(Rejection.because("exchanges.rejection.over")) : Optional.empty();
    }
}
