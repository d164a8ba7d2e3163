package youcheng.dormancy.scan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.CaseRow;
import youcheng.base.KeyedEntity;
import youcheng.base.ReadByQueries;

/** One scan: how far it has come and what it came to. The database holds that one at most runs, and one a month by the timer. */
@Entity
@Table(name = "dormancy_scan")
class DormancyScan extends KeyedEntity implements CaseRow {

    private static final String RUNS = "RUNS";

    /** So often a review is tried alone: what was in its way may have been there for a moment. */
    private static final int MOST_ALONE = 2;

    @Id
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private ScanState state;

    @ReadByQueries
    private @Nullable String running;

    @ReadByQueries
    private @Nullable String timerMonth;

    private @Nullable Long startedBy;
    private @Nullable Long startedDeputy;
    private Instant begunAt;
    private @Nullable Instant endedAt;
    private @Nullable String inTheWay;
    private int total;
    private int looked;
    private int flagged;
    private int opened;
    private int incomplete;
    private int skipped;
    private int notOpened;
    private long lastKey;

    /** Until so many were looked at, each lot opens one review: a lot before failed. */
    private int carefulUntil;

    /** How often the next lot failed with one review. */
    private int failedAlone;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected DormancyScan() {}

    private DormancyScan(CaseNumber number, ScanState state, Instant at) {
        this.caseNumber = number.value();
        this.state = state;
        this.begunAt = at;
    }

    /** The timer began one for this month, with so many relationships to look at. */
    static DormancyScan monthly(CaseNumber number, YearMonth month, int total, Instant at) {
        DormancyScan scan = begun(number, total, at);
        scan.timerMonth = month.toString();
        return scan;
    }

    /** Somebody began one, with so many relationships to look at. */
    static DormancyScan asked(CaseNumber number, Actor by, int total, Instant at) {
        DormancyScan scan = begun(number, total, at);
        scan.startedBy = by.principal();
        scan.startedDeputy = by.deputy();
        return scan;
    }

    /** The timer found one that runs, or that it began this month already, and looks at nothing. */
    static DormancyScan notNeeded(CaseNumber number, CaseNumber inTheWay, Instant at) {
        DormancyScan scan = new DormancyScan(number, ScanState.NOT_NEEDED, at);
        scan.inTheWay = inTheWay.value();
        scan.endedAt = at;
        return scan;
    }

    private static DormancyScan begun(CaseNumber number, int total, Instant at) {
        DormancyScan scan = new DormancyScan(number, ScanState.RUNNING, at);
        scan.running = RUNS;
        scan.total = total;
        return scan;
    }

    @Override
    public String getId() {
        return caseNumber;
    }

    @Override
    public CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    boolean isRunning() {
        return running != null;
    }

    /** The month for which the timer began it. */
    Optional<YearMonth> month() {
        return Optional.ofNullable(timerMonth).map(YearMonth::parse);
    }

    ScanState state() {
        return state;
    }

    /** The key of the relationship that was looked at last. */
    long lastKey() {
        return lastKey;
    }

    /**
     * A lot failed and left nothing. As many relationships as it may have looked at are now taken one review a lot, until it is
     * known which of them fails.
     */
    void lotFailed(int mostLookedAt) {
        requireRunning();
        if (isCareful()) {
            failedAlone++;
        } else {
            carefulUntil = looked + mostLookedAt;
        }
    }

    /** Whether one review is opened in a lot. */
    boolean isCareful() {
        return looked < carefulUntil;
    }

    /** Whether the next review to be opened failed alone so often that the scan goes on without it. */
    boolean goesOnWithoutNext() {
        return isCareful() && failedAlone >= MOST_ALONE;
    }

    /** Looked at these relationships, in the order of their keys. */
    void lookedAt(List<ScanFinding> lot) {
        requireRunning();
        looked += lot.size();
        failedAlone = 0;
        for (ScanFinding finding : lot) {
            lastKey = finding.relationship().value();
            switch (finding.verdict()) {
                case FLAG -> flagged++;
                case COMPLETE_RECORD -> incomplete++;
                case SKIP -> skipped++;
                case NOT_OPENED -> notOpened++;
            }
            if (finding.isOpened()) {
                opened++;
            }
        }
        // Some may have been concluded since it began.
        total = Math.max(total, looked);
    }

    void finish(Instant at) {
        end(ScanState.DONE, at);
    }

    /** Somebody stopped it: the rest is not looked at. */
    void stop(Instant at) {
        end(ScanState.STOPPED, at);
    }

    private void end(ScanState how, Instant at) {
        requireRunning();
        this.state = how;
        this.running = null;
        this.endedAt = at;
    }

    private void requireRunning() {
        if (!isRunning()) {
            throw new IllegalStateException(caseNumber + " is " + state);
        }
    }

    ScanRecord record() {
        return new ScanRecord(
                number(),
                state,
                startedBy == null ? null : Actor.of(startedBy, startedDeputy),
                begunAt,
                endedAt,
                inTheWay == null ? null : new CaseNumber(inTheWay),
                new ScanRecord.Counts(total, looked, flagged, opened, incomplete, skipped, notOpened));
    }
}
