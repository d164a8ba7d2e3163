package youcheng.register.keeping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.PartialDate;
import youcheng.register.CityId;
import youcheng.register.Countries;
import youcheng.register.LegalStatus;
import youcheng.register.RelationshipEnded;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;
import youcheng.register.RelationshipSigned;
import youcheng.register.Relationships;
import youcheng.register.Tier;

/**
 * Moves relationships along, for the processes that decide about them and in their transactions. Every move is written
 * to the relationship's chain.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class MovedRelationships implements Relationships {

    private final RelationshipRepository relationships;
    private final PartnerCities cities;
    private final Countries countries;
    private final ListedCities listed;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MovedRelationships(
            RelationshipRepository relationships,
            PartnerCities cities,
            Countries countries,
            ListedCities listed,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.relationships = relationships;
        this.cities = cities;
        this.countries = countries;
        this.listed = listed;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void lock(Collection<RelationshipId> ids) {
        if (!ids.isEmpty()) {
            relationships.lock(ids.stream().map(RelationshipId::value).toList());
        }
    }

    @Override
    public void lockPartners() {
        cities.lockAll();
    }

    @Override
    public CityId enterCity(String country, String nameZh, String nameEn) {
        return cities.saveAndFlush(new PartnerCity(countries.get(country), nameZh, nameEn))
                .id();
    }

    @Override
    public CityId enterCityOfList(String country, String nameZh, String nameEn) {
        return listed.enter(countries.get(country), nameZh, nameEn);
    }

    @Override
    public RelationshipId intend(CityId city, Tier tier, CaseStep cause) {
        listed.putBack(city, cause::event);
        Relationship intended = relationships.saveAndFlush(Relationship.intended(city, tier));
        trail.append(
                Chain.ofRelationship(intended.id().value()),
                cause.event("relationship.intended")
                        .with(Change.of("relationship.status", null, LegalStatus.INTENT))
                        .with(Change.of("relationship.tier", null, tier)));
        return intended.id();
    }

    @Override
    public void changeTier(RelationshipId id, Tier tier, CaseStep cause) {
        Relationship relationship = locked(id);
        Tier before = relationship.record().tier();
        if (before != tier) {
            relationship.changeTier(tier);
            trail.append(
                    Chain.ofRelationship(id.value()),
                    cause.event("relationship.tierChanged").with(Change.of("relationship.tier", before, tier)));
        }
    }

    @Override
    public void applied(RelationshipId id, CaseStep cause) {
        move(id, "relationship.applied", cause, Relationship::applied);
    }

    @Override
    public void approved(RelationshipId id, CaseStep cause) {
        move(id, "relationship.approved", cause, Relationship::approved);
    }

    @Override
    public void signed(RelationshipId id, PartialDate on, String proof, CaseStep cause) {
        move(id, "relationship.signed", cause, relationship -> relationship.signed(on, proof));
        events.publishEvent(new RelationshipSigned(id));
    }

    @Override
    public void endNotConcluded(RelationshipId id, PartialDate on, CaseStep cause) {
        move(id, "relationship.notConcluded", cause, relationship -> relationship.endNotConcluded(on));
    }

    @Override
    public void convert(RelationshipId id, Tier to, PartialDate on, String proof, CaseStep cause) {
        move(
                id,
                cause.event("relationship.converted"),
                relationship -> relationship.convert(to, on, proof, LocalDate.now(clock)));
    }

    @Override
    public void terminate(RelationshipId id, PartialDate on, String reason, String proof, CaseStep cause) {
        move(
                id,
                cause.event("relationship.terminated").because(Reason.written(reason)),
                relationship -> relationship.terminate(on, reason, proof, LocalDate.now(clock)));
        events.publishEvent(new RelationshipEnded(id));
    }

    @Override
    public void takenBack(RelationshipId id, AuditEvent event) {
        move(id, event, relationship -> relationship.takeBack(PartialDate.of(LocalDate.now(clock))));
        events.publishEvent(new RelationshipEnded(id));
        listed.takeOff(locked(id).city(), event);
    }

    private void move(RelationshipId id, String action, CaseStep cause, Consumer<Relationship> how) {
        move(id, cause.event(action), how);
    }

    private void move(RelationshipId id, AuditEvent event, Consumer<Relationship> how) {
        Relationship relationship = locked(id);
        RelationshipRecord before = relationship.record();
        how.accept(relationship);
        RelationshipRecord after = relationships.saveAndFlush(relationship).record();
        trail.append(
                Chain.ofRelationship(id.value()),
                event.with(Change.of("relationship.status", before.status(), after.status()))
                        .with(Change.of("relationship.ending", before.ending(), after.ending()))
                        .with(Change.of("relationship.established", before.established(), after.established()))
                        .with(Change.of("relationship.ended", before.ended(), after.ended()))
                        .with(Change.of("relationship.source", before.source(), after.source()))
                        .with(Change.of("relationship.tier", before.tier(), after.tier()))
                        .with(Change.of("relationship.tierSince", before.tierSince(), after.tierSince()))
                        .with(Change.of("relationship.tierProof", before.tierProof(), after.tierProof()))
                        .with(Change.of("relationship.endedProof", before.endedProof(), after.endedProof())));
    }

    private Relationship locked(RelationshipId id) {
        lock(List.of(id));
        return relationships.findById(id.value()).orElseThrow(() -> new IllegalStateException("No relationship " + id));
    }
}
