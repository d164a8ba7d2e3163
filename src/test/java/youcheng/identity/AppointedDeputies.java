package youcheng.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Deputies whom tests appoint: nobody in the office can yet. */
@Primary
@TestComponent
public class AppointedDeputies implements Deputies {

    private final Map<Long, Set<Long>> principals = new HashMap<>();

    /** From now on this account stands in for the other. */
    public synchronized void appoint(long deputy, long principal) {
        principals.computeIfAbsent(deputy, account -> new HashSet<>()).add(principal);
    }

    /** From now on it does not any more. */
    public synchronized void end(long deputy, long principal) {
        principals.getOrDefault(deputy, new HashSet<>()).remove(principal);
    }

    @Override
    public synchronized Set<Long> principalsOf(long accountId) {
        return Set.copyOf(principals.getOrDefault(accountId, Set.of()));
    }
}
