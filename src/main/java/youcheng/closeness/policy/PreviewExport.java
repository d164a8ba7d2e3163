package youcheng.closeness.policy;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import youcheng.audit.ExportLog;
import youcheng.base.ExportRows;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;

/** Hands out what a version would change for a file, which leaves the portal; each time is on record in the access log. */
@Service
@RolesAllowed(Roles.SUPERVISOR)
public class PreviewExport {

    private final ExportLog exports;
    private final SignedIn signedIn;

    PreviewExport(ExportLog exports, SignedIn signedIn) {
        this.exports = exports;
        this.signedIn = signedIn;
    }

    /**
     * What was computed for the signed-in person, who decides by just that: it is stored nowhere, and computing it anew might
     * come to something else. {@code as} is how they asked for it, for the access log.
     */
    public ExportRows<BandChange> export(List<BandChange> seen, String as) {
        return exports.handOutWhole("access.previewExported", signedIn.person().asActor(), as, () -> seen);
    }
}
