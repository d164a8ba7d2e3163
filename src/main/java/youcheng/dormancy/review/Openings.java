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

    Opening of(RelationshipId relationship, Origin origin, Flag flag, @Nullable CaseNumber scan) {
        LetterRule rule = closeness.letterRule();
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
