package youcheng.aid.gates;

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
import org.jspecify.annotations.Nullable;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.CaseRow;
import youcheng.base.Signature;

/** What is kept of a gate of a package: what was stated, and who waived it. */
@Entity
@Table(name = "aid_gate")
class StoredGate implements CaseRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private Gate gate;

    @Embedded
    private GateEvidence evidence = GateEvidence.NONE;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "waived_by"))
    @AttributeOverride(name = "deputy", column = @Column(name = "waived_deputy"))
    private @Nullable Signature waivedBy;

    private @Nullable Instant statedAt;

    private @Nullable Instant waivedAt;

    private @Nullable String waivedBecause;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected StoredGate() {}

    StoredGate(CaseNumber number, Gate gate) {
        this.caseNumber = number.value();
        this.gate = gate;
    }

    @Override
    public CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    /** This is stated from now on; a waiver was of what stood there before and is gone. */
    void state(GateEvidence stated, Instant at) {
        this.evidence = stated;
        this.statedAt = at;
        unwaive();
    }

    /** What was stated before this instant was about other goods; whether anything was. */
    boolean outdate(Instant since) {
        if (statedAt == null || !statedAt.isBefore(since)) {
            return false;
        }
        this.evidence = GateEvidence.NONE;
        this.statedAt = null;
        return true;
    }

    /** Nobody lets its goods through any more; whether anybody did. */
    boolean unwaive() {
        boolean wasWaived = waivedAt != null;
        this.waivedBy = null;
        this.waivedAt = null;
        this.waivedBecause = null;
        return wasWaived;
    }

    void waive(Actor by, Instant at, String why) {
        this.waivedBy = Signature.of(by);
        this.waivedAt = at;
        this.waivedBecause = why;
    }

    Gate gate() {
        return gate;
    }

    GateEvidence evidence() {
        return evidence;
    }

    GateFinding.@Nullable Waiver waiver() {
        return waivedBy == null || waivedAt == null || waivedBecause == null
                ? null
                : new GateFinding.Waiver(waivedBy.actor(), waivedAt, waivedBecause);
    }
}
