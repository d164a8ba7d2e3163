package youcheng.dormancy.scan;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.dormancy.review.Flag;
import youcheng.dormancy.review.ReviewOpener;

/**
 * Takes a scan on by one lot. Few reviews are opened in one, since until its transaction ends nobody else opens any; and where a
 * process dies, no more than its lot is lost, and done again.
 */
@Component
class ScanLots {

    private final Candidates candidates;
    private final ReviewOpener reviews;
    private final ScanFindings findings;
    private final int mostLookedAt;
    private final int mostOpened;

    ScanLots(
            Candidates candidates,
            ReviewOpener reviews,
            ScanFindings findings,
            @Value("${youcheng.dormancy.lot-looked-at}") int mostLookedAt,
            @Value("${youcheng.dormancy.lot-opened}") int mostOpened) {
        this.candidates = candidates;
        this.reviews = reviews;
        this.findings = findings;
        this.mostLookedAt = mostLookedAt;
        this.mostOpened = mostOpened;
    }

    /** Looks at the next relationships and opens the reviews of those it flags; whether any may be left. */
    boolean next(DormancyScan scan, Actor by) {
        List<Candidate> some = candidates.after(scan.lastKey(), mostLookedAt, candidates.sitting());
        List<ScanFinding> lot = new ArrayList<>();
        int opened = 0;
        for (Candidate candidate : some) {
            if (opened == mostOpened) {
                break;
            }
            ScanFinding finding = found(scan.number(), candidate, by);
            opened += finding.isOpened() ? 1 : 0;
            lot.add(finding);
        }
        findings.saveAll(lot);
        scan.lookedAt(lot);
        return lot.size() < some.size() || some.size() == mostLookedAt;
    }

    private ScanFinding found(CaseNumber scan, Candidate candidate, Actor by) {
        if (candidate.verdict() != Verdict.FLAG) {
            return ScanFinding.of(scan, candidate);
        }
        return reviews.open(candidate.relationship().id(), Flag.found(candidate.reasons()), scan, by)
                .map(review -> ScanFinding.opened(scan, candidate, review))
                .orElseGet(() -> ScanFinding.overtaken(scan, candidate));
    }
}
