package youcheng.dormancy.review;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.CaseNumber;
import youcheng.closeness.ClosenessReading;
import youcheng.closeness.ClosenessReading.LetterRule;
import youcheng.dormancy.evidence.EvidenceReading;
import youcheng.register.RelationshipId;

/** Freezes, at its opening, by which rules a review goes and where the relationship stands. */
@Component
class Openings {

    private final ClosenessReading closeness;
    private final EvidenceReading evidence;
    private final Clock clock;

    Openings(ClosenessReading closeness, EvidenceReading evidence, Clock clock) {
        this.closeness = closeness;
        this.evidence = evidence;
        this.clock = clock;
    }

    Opening byHand(RelationshipId relationship, Flag flag) {
        return opening(relationship, Origin.HAND, flag, null, closeness.letterRule());
    }

    Opening byScan(RelationshipId relationship, Flag flag, ScanLot lot) {
        return opening(relationship, Origin.SCAN, flag, lot.scan(), lot.rule());
    }

    private Opening opening(
            RelationshipId relationship, Origin origin, Flag flag, @Nullable CaseNumber scan, LetterRule rule) {
        return new Opening(
                origin,
                String.join(" ", flag.reasons()),
                flag.words(),
                scan == null ? null : scan.value(),
                LocalDate.now(clock),
                rule.version(),
                rule.letterDays(),
                ReviewJson.write(evidence.baseline(relationship)));
    }
}
