package youcheng.notifications.choices;

import org.springframework.stereotype.Component;
import youcheng.audit.Chain;
import youcheng.audit.ChangedSetting;

/** Once something was decided about notices, there is a chain that says so. */
@Component
class NoticeRuleChain extends ChangedSetting {

    static final Chain CHAIN = Chain.ofSetting("notices");

    private final StoredRules rules;

    NoticeRuleChain(StoredRules rules) {
        super(CHAIN);
        this.rules = rules;
    }

    @Override
    protected boolean isChanged() {
        return !rules.findAll().isEmpty();
    }
}
