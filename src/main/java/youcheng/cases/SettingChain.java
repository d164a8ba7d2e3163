package youcheng.cases;

import org.springframework.stereotype.Component;
import youcheng.audit.Chain;
import youcheng.audit.ChangedSetting;

/** Once a pattern of document numbers was changed, there is a chain that says so. */
@Component
class SettingChain extends ChangedSetting {

    static final Chain CHAIN = Chain.ofSetting("document-number");

    private final NumberPatterns patterns;

    SettingChain(NumberPatterns patterns) {
        super(CHAIN);
        this.patterns = patterns;
    }

    @Override
    protected boolean isChanged() {
        return patterns.findAllByOrderByProcess().stream()
                .anyMatch(pattern -> pattern.record().version() > 0);
    }
}
