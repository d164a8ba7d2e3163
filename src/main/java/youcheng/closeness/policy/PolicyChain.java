package youcheng.closeness.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditEvent;
import youcheng.audit.Chain;
import youcheng.audit.ChainedSubjects;
import youcheng.audit.ToldState;
import youcheng.audit.Verification.Difference;

/** The policy of closeness has a chain, and the version in force is the one that the chain says. */
@Component
class PolicyChain implements ChainedSubjects {

    private static final String ACTIVE = "policy.active";

    private final StoredPolicies stored;

    PolicyChain(StoredPolicies stored) {
        this.stored = stored;
    }

    @Override
    public boolean covers(Chain chain) {
        return chain.equals(Policies.CHAIN);
    }

    @Override
    public List<Chain> existing(@Nullable Chain after, int limit) {
        return after == null && hasPolicy() ? List.of(Policies.CHAIN) : List.of();
    }

    @Override
    public Follower follow(Chain chain) {
        ToldState told = new ToldState(Set.of(ACTIVE));
        return new Follower() {

            @Override
            public void read(AuditEvent event) {
                told.read(event);
                if (event.action().equals("closeness.policyBegun")) {
                    told.put(ACTIVE, "1");
                }
            }

            @Override
            public boolean exists() {
                return hasPolicy();
            }

            @Override
            public List<Difference> differences() {
                Map<String, @Nullable Object> standing = new HashMap<>();
                standing.put(
                        ACTIVE,
                        stored.activations(Limit.of(1)).stream()
                                .map(PolicyActivation::version)
                                .findFirst()
                                .orElse(null));
                return told.differences(standing);
            }
        };
    }

    private boolean hasPolicy() {
        return stored.findById(1).isPresent();
    }
}
