package youcheng.dormancy.scan;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import youcheng.base.Actor;
import youcheng.base.BriefError;
import youcheng.base.CaseNumber;
import youcheng.dormancy.review.Flag;
import youcheng.dormancy.review.ReviewOpener;
import youcheng.register.RelationshipId;

/**
 * Takes a scan on by one lot. Few reviews are opened in one, since until its transaction ends nobody else opens any; and where a
 * process dies, no more than its lot is lost, and done again.
 */
@Component
class ScanLots {

    private static final Logger LOG = LoggerFactory.getLogger(ScanLots.class);

    private final Candidates candidates;
    private final ReviewOpener reviews;
    private final ScanFindings findings;
    private final EntityManager entities;
    private final int mostLookedAt;
    private final int mostOpened;

    ScanLots(
            Candidates candidates,
            ReviewOpener reviews,
            ScanFindings findings,
            EntityManager entities,
            @Value("${youcheng.dormancy.lot-looked-at}") int mostLookedAt,
            @Value("${youcheng.dormancy.lot-opened}") int mostOpened) {
        this.candidates = candidates;
        this.reviews = reviews;
        this.findings = findings;
        this.entities = entities;
        this.mostLookedAt = mostLookedAt;
        this.mostOpened = mostOpened;
    }

    /**
     * One lot.
     *
     * @param findings what was found, in the order of the keys
     * @param more whether any relationship may be left
     */
    record Lot(List<ScanFinding> findings, boolean more) {}

    /** Looks at the next relationships and opens the reviews of those it flags. */
    Lot next(DormancyScan scan, Actor by) {
        List<Candidate> some = candidates.after(scan.lastKey(), mostLookedAt, candidates.sitting());
        int most = scan.isCareful() ? 1 : mostOpened;
        List<RelationshipId> flagged = some.stream()
                .filter(candidate -> candidate.verdict() == Verdict.FLAG)
                .limit(most)
                .map(candidate -> candidate.relationship().id())
                .toList();
        ReviewOpener.Lot opener = scan.goesOnWithoutNext() ? null : reviews.lot(scan.number(), by, flagged);
        List<ScanFinding> lot = new ArrayList<>();
        int tried = 0;
        for (Candidate candidate : some) {
            if (tried == most) {
                break;
            }
            tried += candidate.verdict() == Verdict.FLAG ? 1 : 0;
            lot.add(found(scan.number(), candidate, opener));
        }
        findings.saveAll(lot);
        return new Lot(lot, lot.size() < some.size() || some.size() == mostLookedAt);
    }

    private ScanFinding found(CaseNumber scan, Candidate candidate, ReviewOpener.@Nullable Lot opener) {
        if (candidate.verdict() != Verdict.FLAG) {
            return ScanFinding.of(scan, candidate);
        }
        RelationshipId relationship = candidate.relationship().id();
        if (opener == null) {
            LOG.warn("{} goes on without the review of relationship {}, which failed each time", scan, relationship);
            return ScanFinding.notOpened(scan, candidate);
        }
        try {
            return opened(scan, candidate, opener);
        } catch (RuntimeException e) {
            LOG.warn("{} cannot open the review of relationship {}; {}", scan, relationship, BriefError.of(e));
            throw e;
        }
    }

    private ScanFinding opened(CaseNumber scan, Candidate candidate, ReviewOpener.Lot opener) {
        forget();
        return opener.open(candidate.relationship().id(), Flag.found(candidate.reasons()))
                .map(review -> ScanFinding.opened(scan, candidate, review))
                .orElseGet(() -> ScanFinding.overtaken(scan, candidate));
    }

    /**
     * What was read before the relationship is locked is read again after; and each question to the database compares all that is
     * remembered with what it was, so that the twentieth review of a lot would cost twenty times the first.
     */
    private void forget() {
        entities.flush();
        entities.clear();
    }
}
