package youcheng.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.audit.Verification.Difference;

/** Compares what checkpoints saw of all chains with the digest that the newest of them names. */
@Component
class CheckpointChain implements ChainedSubjects {

    private final SealedHeads sealed;
    private final Checkpoints checkpoints;

    CheckpointChain(SealedHeads sealed, Checkpoints checkpoints) {
        this.sealed = sealed;
        this.checkpoints = checkpoints;
    }

    @Override
    public boolean covers(Chain chain) {
        return chain.equals(Chain.ofCheckpoints());
    }

    @Override
    public List<Chain> existing(@Nullable Chain after, int limit) {
        return after == null && sealed.existsBySubjectNotNull() ? List.of(Chain.ofCheckpoints()) : List.of();
    }

    @Override
    public Follower follow(Chain chain) {
        ToldState told = new ToldState(Set.of(Checkpoints.DIGEST));
        return new Follower() {

            @Override
            public void read(AuditEvent event) {
                told.read(event);
            }

            @Override
            public boolean exists() {
                return sealed.existsBySubjectNotNull();
            }

            @Override
            public List<Difference> differences() {
                Map<String, @Nullable Object> standing = new HashMap<>();
                standing.put(Checkpoints.DIGEST, checkpoints.sum().digest());
                return told.differences(standing);
            }
        };
    }
}
