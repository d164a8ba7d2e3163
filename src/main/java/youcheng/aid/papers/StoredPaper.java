package youcheng.aid.papers;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.CaseRow;
import youcheng.base.Signature;

/** A paper of a package: its number from the day on which somebody began to write it, and its files once they are kept. */
@Entity
@Table(name = "aid_paper")
class StoredPaper implements CaseRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private AidPaperKind kind;

    private String shipment;
    private long party;
    private String number;
    private String typed = TypedPaper.NOTHING.json();
    private @Nullable Long chineseVersion;
    private @Nullable Long englishVersion;
    private @Nullable Instant writtenAt;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "written_by"))
    @AttributeOverride(name = "deputy", column = @Column(name = "written_deputy"))
    private @Nullable Signature writtenBy;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected StoredPaper() {}

    StoredPaper(CaseNumber of, AidPaperKey key, String number) {
        this.caseNumber = of.value();
        this.kind = key.kind();
        this.shipment = shipment(key);
        this.party = key.party();
        this.number = number;
    }

    /** As it is stored; a column that is null is never the same as another in a unique key. */
    static String shipment(AidPaperKey key) {
        return key.shipment() == null ? "" : key.shipment().value();
    }

    @Override
    public CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    /** The document number. */
    String documentNumber() {
        return number;
    }

    /** What was typed for it last. */
    TypedPaper typed() {
        return TypedPaper.read(typed);
    }

    AidPaperKey key() {
        return new AidPaperKey(kind, shipment.isEmpty() ? null : new CaseNumber(shipment), party);
    }

    /** These are its files from now on. */
    void written(PreparedPaper paper, long chinese, long english, Actor by, Instant at) {
        this.number = paper.number();
        this.typed = TypedPaper.of(paper.draft()).json();
        this.chineseVersion = chinese;
        this.englishVersion = english;
        this.writtenBy = Signature.of(by);
        this.writtenAt = at;
    }

    /** Whether it has files, and is more than a number that was drawn. */
    boolean isWritten() {
        return writtenAt != null;
    }

    /** The newest versions of its files, the Chinese one first. */
    List<Long> versions() {
        return List.of(Objects.requireNonNull(chineseVersion), Objects.requireNonNull(englishVersion));
    }

    Instant writtenAt() {
        return Objects.requireNonNull(writtenAt);
    }

    Actor writtenBy() {
        return Objects.requireNonNull(writtenBy).actor();
    }
}
