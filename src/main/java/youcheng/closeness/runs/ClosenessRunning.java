package youcheng.closeness.runs;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import youcheng.base.Progress;
import youcheng.identity.Roles;

/** Scores all relationships after the policy was changed. */
@Service
public class ClosenessRunning {

    private final ClosenessNight night;

    ClosenessRunning(ClosenessNight night) {
        this.night = night;
    }

    /** Scores the relationships whose last run is not of today or not by the policy in force; how many. */
    @RolesAllowed(Roles.SUPERVISOR)
    public long scoreStale(Progress progress) {
        return night.scoreStale(progress);
    }
}
