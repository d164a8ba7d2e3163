package youcheng.register.keeping;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Reason;
import youcheng.base.Rejection;
import youcheng.register.CityId;
import youcheng.register.ExistingRelationships;
import youcheng.register.OwnDistrict;
import youcheng.register.RecordedAgreement;
import youcheng.register.RecordedRelationship;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;
import youcheng.register.RelationshipSigned;
import youcheng.register.StandsAlready;

/** Takes relationships into the register that exist already. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EnteredRelationships implements ExistingRelationships {

    private final RelationshipRepository relationships;
    private final RecordedFacts facts;
    private final ListedCities cities;
    private final AgreementsOnRecord papers;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    EnteredRelationships(
            RelationshipRepository relationships,
            RecordedFacts facts,
            ListedCities cities,
            AgreementsOnRecord papers,
            AuditTrail trail,
            ApplicationEventPublisher events) {
        this.relationships = relationships;
        this.facts = facts;
        this.cities = cities;
        this.papers = papers;
        this.trail = trail;
        this.events = events;
    }

    // Whoever asks about many goes on where one is refused: nothing was written.
    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true, noRollbackFor = Rejection.class)
    public void check(String country, RecordedRelationship recorded) {
        facts.check(country, recorded);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<RelationshipId> open(CityId city, @Nullable OwnDistrict district) {
        return relationships.open(city.value(), Relationship.side(district)).map(Relationship::id);
    }

    @Override
    public RelationshipId record(
            CityId city, RecordedRelationship recorded, List<RecordedAgreement> agreements, Cause cause) {
        if (!recorded.isEnded()) {
            open(city, recorded.district()).ifPresent(known -> {
                throw new StandsAlready(known);
            });
        }
        cities.putBack(city, cause);
        Relationship relationship = relationships.saveAndFlush(Relationship.recorded(city, recorded));
        trail.append(
                Chain.ofRelationship(relationship.id().value()),
                told(relationship.record(), cause.event("relationship.recorded")));
        papers.enter(relationship.id(), agreements, cause);
        if (!recorded.isEnded()) {
            events.publishEvent(new RelationshipSigned(relationship.id()));
        }
        return relationship.id();
    }

    private static AuditEvent told(RelationshipRecord stored, AuditEvent event) {
        OwnDistrict district = stored.district();
        AuditEvent told = event.with(new Differences<>(null, stored, false)
                .in("relationship.status", RelationshipRecord::status)
                .in("relationship.districtZh", each -> district == null ? null : district.nameZh())
                .in("relationship.districtEn", each -> district == null ? null : district.nameEn())
                .in("relationship.countryThen", RelationshipRecord::countryThen)
                .in("relationship.tier", RelationshipRecord::tier)
                .in("relationship.established", RelationshipRecord::established)
                .in("relationship.ended", RelationshipRecord::ended)
                .in("relationship.endedProof", RelationshipRecord::endedProof)
                .in("relationship.source", RelationshipRecord::source)
                .in("relationship.partnerWord", RelationshipRecord::partnerWord)
                .in("relationship.partnerWordSource", RelationshipRecord::partnerWordSource)
                .changes());
        String why = stored.endedBecause();
        return why == null ? told : told.because(Reason.written(why));
    }
}
