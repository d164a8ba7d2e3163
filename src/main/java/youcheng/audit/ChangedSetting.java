package youcheng.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.audit.Verification.Difference;

/** A setting of the portal: once somebody changed it, there is a chain that says so. */
public abstract class ChangedSetting implements ChainedSubjects {

    private final Chain chain;

    protected ChangedSetting(Chain chain) {
        this.chain = chain;
    }

    /** Whether it stands otherwise than the portal was delivered. */
    protected abstract boolean isChanged();

    @Override
    public final boolean covers(Chain other) {
        return other.equals(chain);
    }

    @Override
    public final List<Chain> existing(@Nullable Chain after, int limit) {
        return after == null && isChanged() ? List.of(chain) : List.of();
    }

    @Override
    public final Follower follow(Chain followed) {
        return new Follower() {

            @Override
            public void read(AuditEvent event) {
                // That there are entries is all that is asked.
            }

            @Override
            public boolean exists() {
                return isChanged();
            }

            @Override
            public List<Difference> differences() {
                return List.of();
            }
        };
    }
}
