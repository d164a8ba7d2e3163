package youcheng.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

/** A case shown to a colleague for information (传阅). */
@Entity
@Table(name = "case_circulation")
class CirculatedCase implements CaseRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String caseNumber;
    private long accountId;
    private long circulatedBy;
    private @Nullable Long circulatedDeputy;

    @Column(name = "circulated_at")
    private Instant circulated;

    private String note;

    @Column(name = "noted_at")
    private @Nullable Instant noted;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected CirculatedCase() {}

    CirculatedCase(CaseNumber number, long accountId, Actor by, Instant at, String note) {
        this.caseNumber = number.value();
        this.accountId = accountId;
        this.circulatedBy = by.principal();
        this.circulatedDeputy = by.deputy();
        this.circulated = at;
        this.note = note;
    }

    @Override
    public CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    void noted(Instant at) {
        if (noted == null) {
            this.noted = at;
        }
    }

    Circulation.Shown record() {
        return new Circulation.Shown(
                new CaseNumber(caseNumber),
                accountId,
                Actor.of(circulatedBy, circulatedDeputy),
                circulated,
                note,
                noted);
    }
}
