package youcheng.dormancy.scan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;
import youcheng.base.PartialDate;
import youcheng.base.ReadByQueries;
import youcheng.closeness.ActivityStatus;
import youcheng.register.RelationshipId;

/** What a scan found of one relationship; it is never changed. */
@Entity
@Table(name = "dormancy_scan_finding")
class ScanFinding {

    private static final String BETWEEN = " ";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dormancy_scan_finding_seq")
    @SequenceGenerator(name = "dormancy_scan_finding_seq", allocationSize = 50)
    private @Nullable Long id;

    @ReadByQueries
    private String caseNumber;

    private long relationshipId;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String reasons;

    @Enumerated(EnumType.STRING)
    private @Nullable ActivityStatus activity;

    private @Nullable PartialDate lastContact;
    private @Nullable Double score;
    private @Nullable String review;

    /** For JPA, which fills the fields. */
    protected ScanFinding() {}

    private ScanFinding(CaseNumber scan, Candidate candidate, Verdict verdict, List<String> reasons) {
        this.caseNumber = scan.value();
        this.relationshipId = candidate.relationship().id().value();
        this.verdict = verdict;
        this.reasons = String.join(BETWEEN, reasons);
        this.activity = candidate.activity();
        this.lastContact = candidate.lastContact();
        this.score = candidate.score();
    }

    /** No review was to be opened. */
    static ScanFinding of(CaseNumber scan, Candidate candidate) {
        return new ScanFinding(scan, candidate, candidate.verdict(), candidate.reasons());
    }

    /** Its review was opened. */
    static ScanFinding opened(CaseNumber scan, Candidate candidate, CaseNumber review) {
        ScanFinding finding = of(scan, candidate);
        finding.review = review.value();
        return finding;
    }

    /** It was to be flagged, but under its lock there was nothing to open any more. */
    static ScanFinding overtaken(CaseNumber scan, Candidate candidate) {
        return new ScanFinding(scan, candidate, Verdict.SKIP, List.of("dormancy.reason.overtaken"));
    }

    /** Its review was to be opened, for these reasons, and could not be. */
    static ScanFinding notOpened(CaseNumber scan, Candidate candidate) {
        return new ScanFinding(scan, candidate, Verdict.NOT_OPENED, candidate.reasons());
    }

    /** The scan that found it. */
    CaseNumber scan() {
        return new CaseNumber(caseNumber);
    }

    RelationshipId relationship() {
        return new RelationshipId(relationshipId);
    }

    Verdict verdict() {
        return verdict;
    }

    boolean isOpened() {
        return review != null;
    }

    FindingRecord record() {
        return new FindingRecord(
                relationship(),
                verdict,
                List.of(reasons.split(BETWEEN)),
                activity,
                lastContact,
                score,
                review == null ? null : new CaseNumber(review));
    }
}
