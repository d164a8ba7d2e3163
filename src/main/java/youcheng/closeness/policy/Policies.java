package youcheng.closeness.policy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.Actor;
import youcheng.closeness.score.ClosenessPolicy;

/** The versions of the policy; the office begins with the first one. */
@Component
@Order(10)
public class Policies implements ApplicationRunner {

    static final Chain CHAIN = Chain.ofPolicy("closeness");
    private static final Actor OFFICE = Actor.system("closeness-policy");
    private static final String FIRST = "-";

    private final StoredPolicies stored;
    private final EntityManager database;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Policies(
            StoredPolicies stored,
            EntityManager database,
            AuditTrail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.stored = stored;
        this.database = database;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> {
            if (stored.findById(1).isEmpty()) {
                add(1, null, ClosenessPolicy.first(), FIRST, null);
                activate(1, FIRST, null);
                trail.append(
                        CHAIN,
                        AuditEvent.of("closeness.policyBegun", OFFICE).with(Change.of("policy.version", null, 1)));
            }
        });
    }

    /** The version that counts now. */
    public PolicyVersion current() {
        List<PolicyActivation> last = stored.activations(Limit.of(1));
        return get(last.getFirst().version()).record(last);
    }

    /** The numbers of this version. */
    public ClosenessPolicy numbers(int version) {
        return get(version).policy();
    }

    StoredPolicy get(int version) {
        return stored.findById(version)
                .orElseThrow(() -> new IllegalArgumentException("No closeness policy " + version));
    }

    /** All, the newest first. */
    public List<PolicyVersion> all() {
        List<PolicyActivation> activations = stored.activations();
        return stored.newestFirst().stream()
                .map(version -> version.record(activations))
                .toList();
    }

    /** Holds the policy until the transaction ends, so that of two changes at once the second sees the first. */
    void lock() {
        Objects.requireNonNull(stored.lock().orElse(null), "no policy yet");
    }

    void add(int version, @Nullable Integer basedOn, ClosenessPolicy policy, String reason, @Nullable Long by) {
        database.persist(new StoredPolicy(version, basedOn, policy, reason, by, clock.instant()));
        database.flush();
    }

    void activate(int version, String reason, @Nullable Long by) {
        long next = stored.activations(Limit.of(1)).stream()
                        .mapToLong(PolicyActivation::id)
                        .sum()
                + 1;
        database.persist(new PolicyActivation(next, version, by, clock.instant(), reason));
        database.flush();
    }
}
