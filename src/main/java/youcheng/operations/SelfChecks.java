package youcheng.operations;

import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.base.SelfCheck;
import youcheng.base.SelfCheck.Finding;

/** All that the parts of the portal find off. */
@Component
class SelfChecks {

    private final List<SelfCheck> checks;

    SelfChecks(List<SelfCheck> checks) {
        this.checks = checks;
    }

    List<Finding> look() {
        return checks.stream().flatMap(check -> check.findings().stream()).toList();
    }
}
