package youcheng.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditEvent;
import youcheng.audit.Chain;
import youcheng.audit.ChainedSubjects;
import youcheng.audit.Verification.Difference;

/** Once a pattern of document numbers was changed, there is a chain that says so. */
@Component
class SettingChain implements ChainedSubjects {

    static final Chain CHAIN = Chain.ofSetting("document-number");

    private final NumberPatterns patterns;

    SettingChain(NumberPatterns patterns) {
        this.patterns = patterns;
    }

    @Override
    public boolean covers(Chain chain) {
        return chain.equals(CHAIN);
    }

    @Override
    public List<Chain> existing(@Nullable Chain after, int limit) {
        return after == null && isChanged() ? List.of(CHAIN) : List.of();
    }

    @Override
    public Follower follow(Chain chain) {
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

    private boolean isChanged() {
        return patterns.findAllByOrderByProcess().stream()
                .anyMatch(pattern -> pattern.record().version() > 0);
    }
}
