package youcheng.register.keeping;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.Rejection;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.register.CityId;
import youcheng.register.Ending;
import youcheng.register.LegalStatus;
import youcheng.register.Register;
import youcheng.register.RelationshipRecord;
import youcheng.search.SearchChanges;

/** Who may merge which relationships, and what both chains say of it. */
@Component
class MergingDesk {

    private final RelationshipDesk desk;
    private final Register register;
    private final SignedIn signedIn;
    private final AuditTrail trail;
    private final SearchChanges search;

    MergingDesk(RelationshipDesk desk, Register register, SignedIn signedIn, AuditTrail trail, SearchChanges search) {
        this.desk = desk;
        this.register = register;
        this.signedIn = signedIn;
        this.trail = trail;
        this.search = search;
    }

    boolean isOfDesk(CityId city) {
        return desk.isOfDesk(city, Role.SUPERVISOR);
    }

    Person person() {
        return signedIn.person();
    }

    void require(CityId city) {
        if (!isOfDesk(city)) {
            throw Rejection.because("register.rejection.otherDesk");
        }
    }

    /** Refuses two that cannot be one, with the reason. */
    void refuse(Relationship first, Relationship second) {
        require(first.city());
        require(second.city());
        if (first.id().equals(second.id())) {
            throw Rejection.because("merging.rejection.sameRelationship");
        }
        if (first.mergedInto() != null || second.mergedInto() != null) {
            throw Rejection.because("merging.rejection.mergedAlready");
        }
        if (first.record().ending() == Ending.MISTAKEN || second.record().ending() == Ending.MISTAKEN) {
            throw Rejection.because("merging.rejection.mistaken");
        }
        if (!country(first).equals(country(second))) {
            throw Rejection.because("merging.rejection.otherCountry");
        }
        if (!Objects.equals(first.district(), second.district())) {
            throw Rejection.because("merging.rejection.otherDistrict");
        }
        if (isUnderWay(first) || isUnderWay(second)) {
            throw Rejection.because("merging.rejection.underWay");
        }
    }

    private String country(Relationship relationship) {
        return register.find(relationship.city()).orElseThrow().country().iso2();
    }

    /** A proposal decides about it. */
    private static boolean isUnderWay(Relationship relationship) {
        return !List.of(LegalStatus.SIGNED, LegalStatus.ENDED).contains(relationship.legalStatus());
    }

    /** Refuses to guess what only a person can say. */
    void requireChosen(RelationshipRecord first, RelationshipRecord second, Map<RelationshipPart, Boolean> ofOther) {
        if (RelationshipPart.TIER.needsChoice(first, second) && !ofOther.containsKey(RelationshipPart.TIER)) {
            throw Rejection.of(RelationshipPart.TIER.name(), "merging.rejection.tier");
        }
    }

    /** Tells both chains what became of both; search does not hear of the rows that moved, and reads both cities again. */
    void tell(
            String action,
            RelationshipRecord stoodFirst,
            RelationshipRecord first,
            RelationshipRecord stoodSecond,
            RelationshipRecord second,
            Person by,
            String reason) {
        AuditEvent event = AuditEvent.of(action, by.asActor()).because(Reason.written(reason));
        trail.append(
                Chain.ofRelationship(first.id().value()),
                event.with(Change.of("relationship.mergedWith", null, "#" + second.id()))
                        .with(changes(stoodFirst, first)));
        trail.append(
                Chain.ofRelationship(second.id().value()),
                event.with(Change.of("relationship.mergedWith", null, "#" + first.id()))
                        .with(changes(stoodSecond, second)));
        search.note(CitySearch.subject(first.city()));
        search.note(CitySearch.subject(second.city()));
    }

    private static List<Change> changes(RelationshipRecord before, RelationshipRecord after) {
        return new Differences<>(before, after, false)
                .in("relationship.status", RelationshipRecord::status)
                .in("relationship.ending", RelationshipRecord::ending)
                .in("relationship.ended", RelationshipRecord::ended)
                .in("relationship.endedBecause", RelationshipRecord::endedBecause)
                .in("relationship.endedProof", RelationshipRecord::endedProof)
                .in("relationship.tier", RelationshipRecord::tier)
                .in("relationship.tierSince", RelationshipRecord::tierSince)
                .in("relationship.tierProof", RelationshipRecord::tierProof)
                .in("relationship.established", RelationshipRecord::established)
                .in("relationship.countryThen", RelationshipRecord::countryThen)
                .in("relationship.source", RelationshipRecord::source)
                .in("relationship.partnerWord", RelationshipRecord::partnerWord)
                .in("relationship.partnerWordSource", RelationshipRecord::partnerWordSource)
                .in("register.confidence", RelationshipRecord::confidence)
                .in("register.note", RelationshipRecord::note)
                .changes();
    }
}
