package youcheng.courtesies.planning;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.courtesies.Courtesy;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.plans.Plans;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;
import youcheng.register.Relationships;

/** Makes planned items of courtesies, one of each. */
@Service
@Transactional
public class CourtesyPlanning {

    private final PlannedCourtesies planned;
    private final DueCourtesies courtesies;
    private final Plans plans;
    private final Register register;
    private final Relationships relationships;
    private final SignedIn signedIn;
    private final AuditTrail trail;

    CourtesyPlanning(
            PlannedCourtesies planned,
            DueCourtesies courtesies,
            Plans plans,
            Register register,
            Relationships relationships,
            SignedIn signedIn,
            AuditTrail trail) {
        this.planned = planned;
        this.courtesies = courtesies;
        this.plans = plans;
        this.register = register;
        this.relationships = relationships;
        this.signedIn = signedIn;
        this.trail = trail;
    }

    /**
     * Makes a planned item of the courtesy with this key, for the signed-in officer and under this title. Refused where
     * somebody did so before, where the courtesy is not due (any more), and for officers of other desks.
     */
    @RolesAllowed(Roles.OFFICER)
    public CaseNumber plan(RelationshipId relationship, String key, String title) {
        // Whoever comes second waits here, and then finds what the first one planned.
        relationships.lock(List.of(relationship));
        planned.find(relationship.value(), key).ifPresent(already -> {
            throw Rejection.because("courtesy.rejection.alreadyPlanned", already.number());
        });
        Courtesy courtesy = register.concluded(List.of(relationship)).stream()
                .filter(RelationshipSummary::isInForce)
                .flatMap(each -> courtesies.of(each).stream())
                .filter(due -> due.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Rejection.because("courtesy.rejection.notDue"));
        CaseNumber number = plans.plan(relationship, new Plans.PlannedItemDraft(title, courtesy.planOn(), null));
        planned.saveAndFlush(new PlannedCourtesy(relationship, key, number));
        trail.append(
                Chain.ofRelationship(relationship.value()),
                AuditEvent.of("courtesy.planned", signedIn.person().asActor())
                        .in(number)
                        .with(Change.of("courtesy.kind", null, courtesy.kind()))
                        .with(Change.of("courtesy.when", null, courtesy.when())));
        return number;
    }
}
