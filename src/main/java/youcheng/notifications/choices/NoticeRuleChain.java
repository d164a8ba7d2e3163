package youcheng.notifications.choices;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditEvent;
import youcheng.audit.Chain;
import youcheng.audit.ChainedSubjects;
import youcheng.audit.Verification.Difference;

/** Once something was decided about notices, there is a chain that says so. */
@Component
class NoticeRuleChain implements ChainedSubjects {

    static final Chain CHAIN = Chain.ofSetting("notices");

    private final StoredRules rules;

    NoticeRuleChain(StoredRules rules) {
        this.rules = rules;
    }

    @Override
    public boolean covers(Chain chain) {
        return chain.equals(CHAIN);
    }

    @Override
    public List<Chain> existing(@Nullable Chain after, int limit) {
        return after == null && isDecided() ? List.of(CHAIN) : List.of();
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
                return isDecided();
            }

            @Override
            public List<Difference> differences() {
                return List.of();
            }
        };
    }

    private boolean isDecided() {
        return !rules.findAll().isEmpty();
    }
}
