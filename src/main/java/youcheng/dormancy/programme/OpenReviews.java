package youcheng.dormancy.programme;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.dormancy.WakingReading;
import youcheng.dormancy.WakingStanding;
import youcheng.dormancy.programme.ProgrammeQueries.Line;
import youcheng.dormancy.revival.RevivalFigures;
import youcheng.dormancy.revival.RevivalProgress;
import youcheng.register.RelationshipId;

/** Where the reviews stand that are open. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class OpenReviews implements WakingReading {

    private final ProgrammeQueries queries;
    private final RevivalFigures revivals;
    private final Clock clock;

    OpenReviews(ProgrammeQueries queries, RevivalFigures revivals, Clock clock) {
        this.queries = queries;
        this.revivals = revivals;
        this.clock = clock;
    }

    @Override
    public Map<RelationshipId, WakingStanding> standings() {
        List<Line> open = queries.open();
        Map<CaseNumber, RevivalProgress> progress = revivals.progressOf(open.stream()
                .filter(OpenReviews::isInRevival)
                .map(line -> new CaseNumber(line.caseNumber()))
                .toList());
        LocalDate today = LocalDate.now(clock);
        return open.stream()
                .map(line -> new WakingStanding(
                        new RelationshipId(line.relationship()),
                        line.since(),
                        isInRevival(line),
                        ProgrammeReading.state(line, progress.get(new CaseNumber(line.caseNumber())))
                                .said(today)))
                .collect(Collectors.toMap(WakingStanding::relationship, Function.identity()));
    }

    private static boolean isInRevival(Line line) {
        return WakingPhase.of(line.state(), line.result()) == WakingPhase.IN_REVIVAL;
    }
}
