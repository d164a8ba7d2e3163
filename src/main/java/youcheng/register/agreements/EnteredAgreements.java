package youcheng.register.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.Rejection;
import youcheng.base.SearchText;
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
    public List<RecordedAgreement> missing(RelationshipId relationship, List<RecordedAgreement> offered) {
        Set<String> titles = agreements.of(relationship.value()).stream()
                .map(Agreement::title)
                .map(EnteredAgreements::folded)
                .collect(Collectors.toSet());
        return offered.stream().filter(each -> titles.add(folded(each.title()))).toList();
    }

    /** As the eye reads it; what has neither letter nor digit as it stands. */
    private static String folded(String title) {
        String key = SearchText.of(title);
        return key.isEmpty() ? title.strip() : key;
    }

    @Override
    public List<Long> enter(RelationshipId relationship, List<RecordedAgreement> entered, Cause cause) {
        List<Long> keys = new ArrayList<>();
        for (RecordedAgreement each : entered) {
            Agreement agreement = agreements.saveAndFlush(new Agreement(
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
            keys.add(agreement.id().value());
        }
        return keys;
    }

    @Override
    public void takeBack(RelationshipId relationship, List<Long> keys, Cause cause) {
        for (Long key : keys) {
            Agreement agreement = agreements
                    .findById(key)
                    .filter(each -> each.relationship().equals(relationship))
                    .orElseThrow(() -> Rejection.because("register.rejection.gone"));
            agreements.delete(agreement);
            trail.append(
                    Chain.ofRelationship(relationship.value()),
                    cause.event("agreement.takenBack").with(Change.of("agreement.which", null, agreement.title())));
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
