package youcheng.dormancy.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseWaits;
import youcheng.dormancy.programme.ProgrammeQueries.Line;
import youcheng.dormancy.review.ReviewStages;
import youcheng.dormancy.review.ReviewState;
import youcheng.dormancy.revival.RevivalFigures;
import youcheng.dormancy.revival.RevivalProgress;

/** Reviews wait for the partner's answer, and for the milestones of their revival. */
@Component
class ReviewWaits implements CaseWaits {

    private final ProgrammeQueries queries;
    private final RevivalFigures revivals;
    private final Clock clock;

    ReviewWaits(ProgrammeQueries queries, RevivalFigures revivals, Clock clock) {
        this.queries = queries;
        this.revivals = revivals;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CaseNumber, CaseWait> of(Collection<CaseNumber> numbers) {
        List<Line> waiting = queries.waiting(numbers);
        Map<CaseNumber, RevivalProgress> progress = revivals.progressOf(waiting.stream()
                .filter(line -> line.state() == ReviewState.REVIVING)
                .map(line -> new CaseNumber(line.caseNumber()))
                .toList());
        LocalDate today = LocalDate.now(clock);
        return waiting.stream().collect(Collectors.toMap(line -> new CaseNumber(line.caseNumber()), line -> {
            RevivalProgress revival = progress.get(new CaseNumber(line.caseNumber()));
            return new CaseWait(
                    line.state() == ReviewState.REVIVING ? ReviewStages.REVIVAL : ReviewStages.CONTACT,
                    ProgrammeReading.state(line, revival).said(today));
        }));
    }
}
