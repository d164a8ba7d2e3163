package youcheng.register.keeping;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.TrailEntry;
import youcheng.register.RelationshipId;

/** What was done with a relationship, as its chain tells it; for everybody but a mere administrator. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class RelationshipHistory {

    private final AuditTrail trail;
    private final RelationshipDesk desk;

    RelationshipHistory(AuditTrail trail, RelationshipDesk desk) {
        this.trail = trail;
        this.desk = desk;
    }

    /** Whether the signed-in person sees histories and papers of relationships. */
    public boolean isOpen() {
        return desk.isInsider();
    }

    /** The newest entries about a relationship, the newest first; none for those who do not see them. */
    public List<TrailEntry> newest(RelationshipId id, int limit) {
        return desk.isInsider() ? trail.newest(Chain.ofRelationship(id.value()), limit) : List.of();
    }
}
