package youcheng.register.agreements;

import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.register.ExistingRelationships.Cause;
import youcheng.register.RecordedAgreement;
import youcheng.register.RelationshipId;
import youcheng.register.keeping.AgreementsOnRecord;
import youcheng.register.keeping.Differences;

/** Enters the agreements of a relationship that exists already. */
@Component
class EnteredAgreements implements AgreementsOnRecord {

    private final AgreementRepository agreements;
    private final AuditTrail trail;

    EnteredAgreements(AgreementRepository agreements, AuditTrail trail) {
        this.agreements = agreements;
        this.trail = trail;
    }

    @Override
    public void enter(RelationshipId relationship, List<RecordedAgreement> entered, Cause cause) {
        for (RecordedAgreement each : entered) {
            agreements.saveAndFlush(new Agreement(
                    relationship,
                    new Agreement.Terms(
                            null,
                            each.kind(),
                            each.title(),
                            each.subject(),
                            each.signed(),
                            each.termUntil(),
                            each.renews())));
            trail.append(
                    Chain.ofRelationship(relationship.value()),
                    cause.event("agreement.added").with(changes(each)));
        }
    }

    private static List<Change> changes(RecordedAgreement entered) {
        return new Differences<>(null, entered, false)
                .in("agreement.title", RecordedAgreement::title)
                .in("agreement.kind", RecordedAgreement::kind)
                .in("agreement.subject", RecordedAgreement::subject)
                .in("agreement.signed", RecordedAgreement::signed)
                .in("agreement.termUntil", RecordedAgreement::termUntil)
                .in("agreement.renews", RecordedAgreement::renews)
                .changes();
    }
}
