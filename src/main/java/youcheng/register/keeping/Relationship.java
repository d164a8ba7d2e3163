package youcheng.register.keeping;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;
import youcheng.base.ReadByQueries;
import youcheng.base.Rejection;
import youcheng.base.SearchText;
import youcheng.register.CityId;
import youcheng.register.Ending;
import youcheng.register.LegalStatus;
import youcheng.register.OwnDistrict;
import youcheng.register.RecordedRelationship;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;
import youcheng.register.Tier;

/** The relationship with one partner city. It guards the order in which a relationship comes about. */
@Entity
@Table(name = "relationship")
class Relationship {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long cityId;

    @Enumerated(EnumType.STRING)
    private @Nullable Tier tier;

    @Enumerated(EnumType.STRING)
    private LegalStatus legalStatus;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    private @Nullable PartialDate established;
    private @Nullable PartialDate ended;
    private @Nullable String source;
    private @Nullable String confidence;
    private @Nullable String note;
    private @Nullable String partnerWord;
    private @Nullable String partnerWordSource;
    private @Nullable String endedBecause;
    private @Nullable String endedProof;
    private @Nullable PartialDate tierSince;
    private @Nullable String tierProof;

    /** The country at the time of signing, by its code of ISO 3166-3; null where that was the present one. */
    private @Nullable String countryThen;

    private @Nullable String districtZh;
    private @Nullable String districtEn;

    /** The names of the district as somebody types them who looks for it. */
    @ReadByQueries
    private String districtSearch = "";

    /** The city's id until the relationship has ended: unique with our side, so the two have one open relationship at most. */
    @ReadByQueries
    private @Nullable Long openFor;

    /** The key of our district, empty for the city itself; null once the relationship has ended. */
    @ReadByQueries
    private @Nullable String openSide;

    /** The relationship that this one turned out to be; null for all but those that were merged. */
    private @Nullable Long mergedInto;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected Relationship() {}

    private Relationship(CityId city, @Nullable Tier tier, LegalStatus status) {
        this.cityId = city.value();
        this.tier = tier;
        this.legalStatus = status;
        this.openFor = status == LegalStatus.ENDED ? null : city.value();
        this.openSide = status == LegalStatus.ENDED ? null : side(null);
    }

    /** What the key of our side is: nothing for the city itself. */
    static String side(@Nullable OwnDistrict district) {
        return district == null ? "" : district.key();
    }

    /** A relationship that is intended. */
    static Relationship intended(CityId city, Tier tier) {
        return new Relationship(city, tier, LegalStatus.INTENT);
    }

    /** A relationship taken over from a record, as it stands there; what is not known stays unknown. */
    static Relationship recorded(CityId city, RecordedRelationship recorded) {
        Relationship relationship =
                new Relationship(city, recorded.tier(), recorded.isEnded() ? LegalStatus.ENDED : LegalStatus.SIGNED);
        relationship.ending = recorded.isEnded() ? Ending.TERMINATED : null;
        relationship.established = recorded.established();
        relationship.ended = recorded.ended();
        relationship.endedBecause = recorded.endedBecause();
        relationship.endedProof = recorded.endedProof();
        relationship.source = recorded.source();
        relationship.confidence = recorded.confidence();
        relationship.note = recorded.note();
        relationship.partnerWord = recorded.partnerWord();
        relationship.partnerWordSource = recorded.partnerWordSource();
        relationship.countryThen = recorded.countryThen();
        relationship.takeSide(recorded.district());
        return relationship;
    }

    private void takeSide(@Nullable OwnDistrict district) {
        if (district != null) {
            this.districtZh = district.nameZh();
            this.districtEn = district.nameEn();
            this.districtSearch = SearchText.index(districtZh, districtEn);
        }
        this.openSide = openFor == null ? null : side(district);
    }

    void applied() {
        advance(LegalStatus.INTENT, LegalStatus.APPLIED);
    }

    void approved() {
        advance(LegalStatus.APPLIED, LegalStatus.APPROVED);
    }

    void signed(PartialDate on, String proof) {
        advance(LegalStatus.APPROVED, LegalStatus.SIGNED);
        this.established = on;
        this.source = proof;
    }

    void changeTier(Tier newTier) {
        if (legalStatus != LegalStatus.INTENT) {
            throw new IllegalStateException("The tier of a relationship is settled once it was applied for");
        }
        this.tier = newTier;
    }

    /** What the partner calls the relationship, and where that is known from; nulls where nothing is known any more. */
    void nameByPartner(@Nullable String word, @Nullable String wordSource) {
        this.partnerWord = word;
        this.partnerWordSource = wordSource;
    }

    void endNotConcluded(PartialDate on) {
        if (legalStatus == LegalStatus.SIGNED || legalStatus == LegalStatus.ENDED) {
            throw new IllegalStateException("A relationship that is " + legalStatus + " was concluded");
        }
        end(Ending.NOT_CONCLUDED, on);
    }

    /** From this date it is of another tier; {@code proof} names the paper that says so. */
    void convert(Tier to, PartialDate on, String proof, LocalDate today) {
        requireChangeable(on, today);
        if (tier == to) {
            throw Rejection.because("register.rejection.sameTier");
        }
        this.tier = to;
        this.tierSince = on;
        this.tierProof = proof;
    }

    /** It ends on this date for this reason; {@code proof} names the paper that says so. */
    void terminate(PartialDate on, String reason, String proof, LocalDate today) {
        requireChangeable(on, today);
        end(Ending.TERMINATED, on);
        this.endedBecause = reason;
        this.endedProof = proof;
    }

    /** It was recorded by mistake. */
    void takeBack(PartialDate on) {
        end(Ending.MISTAKEN, on);
    }

    /** What was concluded changes on a day that has come, and not before it was concluded. */
    private void requireChangeable(PartialDate on, LocalDate today) {
        if (legalStatus != LegalStatus.SIGNED) {
            throw Rejection.because("register.rejection.notSigned");
        }
        if (on.earliest().isAfter(today)) {
            throw Rejection.because("base.rejection.dateInFuture");
        }
        PartialDate since = tierSince == null ? established : tierSince;
        if (since != null && on.latest().isBefore(since.earliest())) {
            throw Rejection.because("register.rejection.beforeItStood", since);
        }
    }

    private void end(Ending how, PartialDate on) {
        this.legalStatus = LegalStatus.ENDED;
        this.ending = how;
        this.ended = on;
        this.openFor = null;
        this.openSide = null;
    }

    /** It was another one all along, and only stays on record. */
    void mergeInto(RelationshipId other) {
        if (mergedInto != null) {
            throw new IllegalStateException("Relationship " + id + " was merged already");
        }
        this.mergedInto = other.value();
        this.legalStatus = LegalStatus.ENDED;
        this.ending = Ending.MERGED;
        this.openFor = null;
        this.openSide = null;
    }

    /** Everything that this record says holds from now on, and it stands for itself. */
    void take(RelationshipRecord known) {
        this.mergedInto = null;
        this.tier = known.tier();
        this.legalStatus = known.status();
        this.ending = known.ending();
        this.established = known.established();
        this.ended = known.ended();
        this.source = known.source();
        this.confidence = known.confidence();
        this.note = known.note();
        nameByPartner(known.partnerWord(), known.partnerWordSource());
        this.endedBecause = known.endedBecause();
        this.endedProof = known.endedProof();
        this.tierSince = known.tierSince();
        this.tierProof = known.tierProof();
        this.countryThen = known.countryThen();
        this.openFor = known.isOpen() ? cityId : null;
        this.openSide = known.isOpen() ? side(district()) : null;
    }

    @Nullable
    RelationshipId mergedInto() {
        return mergedInto == null ? null : new RelationshipId(mergedInto);
    }

    private void advance(LegalStatus from, LegalStatus to) {
        if (legalStatus != from) {
            throw new IllegalStateException("A relationship that is " + legalStatus + " cannot become " + to);
        }
        this.legalStatus = to;
    }

    RelationshipId id() {
        return new RelationshipId(Objects.requireNonNull(id, "not stored yet"));
    }

    CityId city() {
        return new CityId(cityId);
    }

    @Nullable
    OwnDistrict district() {
        return districtZh == null || districtEn == null ? null : new OwnDistrict(districtZh, districtEn);
    }

    LegalStatus legalStatus() {
        return legalStatus;
    }

    RelationshipRecord record() {
        return new RelationshipRecord(
                id(),
                city(),
                district(),
                countryThen,
                tier,
                legalStatus,
                ending,
                established,
                ended,
                source,
                confidence,
                note,
                partnerWord,
                partnerWordSource,
                endedBecause,
                endedProof,
                tierSince,
                tierProof,
                version);
    }
}
