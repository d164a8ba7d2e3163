package youcheng.operations.status;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import youcheng.base.SelfCheck.Finding;
import youcheng.identity.Roles;

/** Whether the portal works as it is meant to, for administrators. */
@Service
@RolesAllowed(Roles.ADMINISTRATOR)
public class SystemStatus {

    private final SelfChecks checks;

    SystemStatus(SelfChecks checks) {
        this.checks = checks;
    }

    /** What is off at this moment, trouble first; empty when all is well. */
    public List<Finding> findings() {
        return checks.look().stream()
                .sorted((one, other) -> Boolean.compare(other.isTrouble(), one.isTrouble()))
                .toList();
    }
}
