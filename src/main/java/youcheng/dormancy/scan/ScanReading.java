package youcheng.dormancy.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseIndex;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** Reading scans, and what one would find now; open to officers, supervisors and auditors. */
@Service
@ScanReaders
@Transactional(readOnly = true)
public class ScanReading {

    private static final int AT_ONCE = 500;

    private final DormancyScans scans;
    private final ScanFindings findings;
    private final Candidates candidates;
    private final Register register;
    private final CaseIndex index;
    private final SignedIn signedIn;

    ScanReading(
            DormancyScans scans,
            ScanFindings findings,
            Candidates candidates,
            Register register,
            CaseIndex index,
            SignedIn signedIn) {
        this.scans = scans;
        this.findings = findings;
        this.candidates = candidates;
        this.register = register;
        this.index = index;
        this.signedIn = signedIn;
    }

    /**
     * What a scan found, with the relationship as it is now.
     *
     * @param relationship the relationship
     * @param finding what was found
     * @param isReadable whether the signed-in person may read the review that was opened
     */
    public record NamedFinding(RelationshipSummary relationship, FindingRecord finding, boolean isReadable) {}

    /** What a scan would make of every relationship in force now, in the order of their keys. */
    public List<Candidate> wouldFind() {
        Judging.Sitting sitting = candidates.sitting();
        List<Candidate> all = new ArrayList<>();
        List<Candidate> some;
        long last = 0;
        do {
            some = candidates.after(last, AT_ONCE, sitting);
            all.addAll(some);
            last = some.isEmpty() ? last : some.getLast().relationship().id().value();
        } while (some.size() == AT_ONCE);
        return all;
    }

    /** The scan that runs now. */
    public Optional<ScanRecord> running() {
        return scans.findByState(ScanState.RUNNING).map(DormancyScan::record);
    }

    /** The last scans, the newest first. */
    public List<ScanRecord> latest(int most) {
        return scans.findByOrderByBegunAtDescCaseNumberDesc(Limit.of(most)).stream()
                .map(DormancyScan::record)
                .toList();
    }

    /** The scan of this case. */
    public Optional<ScanRecord> find(CaseNumber number) {
        return scans.findByCaseNumber(number.value()).map(DormancyScan::record);
    }

    /** One page of what a scan found with this verdict, in the order in which it looked. */
    public List<NamedFinding> findings(CaseNumber number, Verdict verdict, int page, int most) {
        List<FindingRecord> found =
                findings
                        .findByCaseNumberAndVerdictOrderById(number.value(), verdict, PageRequest.of(page, most))
                        .stream()
                        .map(ScanFinding::record)
                        .toList();
        Map<RelationshipId, RelationshipSummary> named =
                register
                        .concluded(
                                found.stream().map(FindingRecord::relationship).toList())
                        .stream()
                        .collect(Collectors.toMap(RelationshipSummary::id, Function.identity()));
        Set<CaseNumber> readable = index.readableOf(
                found.stream().flatMap(each -> Stream.ofNullable(each.review())).toList());
        return found.stream()
                .map(each -> new NamedFinding(
                        Objects.requireNonNull(named.get(each.relationship())),
                        each,
                        each.review() != null && readable.contains(each.review())))
                .toList();
    }

    /** How many relationships a scan found with this verdict. */
    public int countFindings(CaseNumber number, Verdict verdict) {
        return findings.countByCaseNumberAndVerdict(number.value(), verdict);
    }

    /** Whether the signed-in person may start and stop scans. */
    public boolean mayStart() {
        return signedIn.person().is(Role.SUPERVISOR);
    }
}
