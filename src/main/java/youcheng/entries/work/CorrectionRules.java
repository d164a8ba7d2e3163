package youcheng.entries.work;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.ChangedMeanwhile;
import youcheng.base.Rejection;
import youcheng.entries.content.EntryContent;
import youcheng.entries.content.EntryStanding;
import youcheng.identity.Desk;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.register.CityRecord;
import youcheng.register.OwnDistrict;
import youcheng.register.RecordedRelationship;
import youcheng.register.Register;
import youcheng.register.RelationshipCorrecting;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;
import youcheng.register.Relationships;

/** What a correction can say of a relationship that the register has, and whose it is. */
@Component
class CorrectionRules {

    private final Register register;
    private final Relationships relationships;
    private final RelationshipCorrecting correcting;
    private final EntryRules rules;

    CorrectionRules(
            Register register, Relationships relationships, RelationshipCorrecting correcting, EntryRules rules) {
        this.register = register;
        this.relationships = relationships;
        this.correcting = correcting;
        this.rules = rules;
    }

    /** The relationship, locked until the transaction ends. */
    RelationshipRecord lock(RelationshipId id) {
        relationships.lock(List.of(id));
        return register.find(id).orElseThrow(() -> Rejection.because("register.rejection.gone"));
    }

    /** The same in the version that somebody saw. */
    RelationshipRecord lock(RelationshipId id, long seen) {
        RelationshipRecord known = lock(id);
        if (known.version() != seen) {
            throw ChangedMeanwhile.because("entries.rejection.correctedMeanwhile");
        }
        return known;
    }

    /** Why this person may not correct this relationship; null where they may. */
    @Nullable
    Rejection objection(RelationshipRecord known, Person person) {
        if (!known.isConcluded()) {
            return Rejection.because("register.rejection.correctsConcluded");
        }
        return person.groups().contains(Person.group(Role.SUPERVISOR, deskOf(known)))
                ? null
                : Rejection.because("entries.rejection.otherDesk");
    }

    /** What this supervisor typed, read; everything that is wrong is refused at once, field by field. */
    ReadEntry read(RelationshipRecord known, EntryContent typed, Person by) {
        Rejection objection = objection(known, by);
        if (objection != null) {
            throw objection;
        }
        return read(known, typed);
    }

    /** The same of what was sent and waits to be confirmed: its parties and standing are those of the register. */
    ReadEntry read(RelationshipRecord known, EntryContent typed) {
        EntryContent fixed = onRecord(known);
        EntryContent content = new EntryContent(
                fixed.partnerNameZh(),
                fixed.partnerNameEn(),
                fixed.country(),
                typed.countryThen(),
                fixed.districtZh(),
                fixed.districtEn(),
                typed.tier(),
                fixed.standing(),
                typed.established(),
                typed.ended(),
                typed.endedBecause(),
                typed.endedProof(),
                typed.source(),
                typed.note(),
                List.of());
        RecordedRelationship said = rules.relationship(content);
        correcting.look(known.id(), said);
        return new ReadEntry(content.dated(said, List.of()), deskOf(known), said, List.of());
    }

    /** What the register says, as somebody would have entered it. */
    EntryContent onRecord(RelationshipRecord known) {
        CityRecord city = city(known);
        OwnDistrict district = known.district();
        return new EntryContent(
                city.nameZh(),
                city.nameEn(),
                city.country().iso2(),
                said(known.countryThen()),
                district == null ? "" : district.nameZh(),
                district == null ? "" : district.nameEn(),
                known.tier(),
                known.isInForce() ? EntryStanding.IN_FORCE : EntryStanding.ENDED,
                said(known.established()),
                said(known.ended()),
                said(known.endedBecause()),
                said(known.endedProof()),
                said(known.source()),
                said(known.note()),
                List.of());
    }

    /** By which names its case is found. */
    Collection<String> names(RelationshipRecord known) {
        return city(known).allNames();
    }

    private Desk deskOf(RelationshipRecord known) {
        return city(known).country().region().desk();
    }

    private CityRecord city(RelationshipRecord known) {
        return register.find(known.city()).orElseThrow();
    }

    private static String said(@Nullable Object known) {
        return Objects.toString(known, "");
    }
}
