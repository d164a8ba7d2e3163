package youcheng.operations.status;

import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.base.SelfCheck;
import youcheng.base.SelfCheck.Finding;

/** All that the parts of the portal find off. */
@Component
public class SelfChecks {

    private final List<SelfCheck> checks;

    /** Asks these. */
    public SelfChecks(List<SelfCheck> checks) {
        this.checks = checks;
    }

    /** What each part finds now. */
    public List<Finding> look() {
        return checks.stream().flatMap(check -> check.findings().stream()).toList();
    }
}
