package youcheng.dormancy.programme;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseIndex;
import youcheng.dormancy.programme.ProgrammeQueries.Line;
import youcheng.dormancy.programme.ProgrammeQueries.Tally;
import youcheng.dormancy.revival.RevivalFigures;
import youcheng.dormancy.revival.RevivalProgress;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/**
 * All reviews on one page. That a relationship is reviewed and how far that is, everybody in the office may know; what its
 * case says, only those who may read it.
 */
@Service
@PermitAll
@Transactional(readOnly = true)
public class ProgrammeReading {

    private final ProgrammeQueries queries;
    private final RevivalFigures revivals;
    private final Register register;
    private final CaseIndex cases;

    ProgrammeReading(ProgrammeQueries queries, RevivalFigures revivals, Register register, CaseIndex cases) {
        this.queries = queries;
        this.revivals = revivals;
        this.register = register;
        this.cases = cases;
    }

    /** How many reviews the filter wants in each phase, whatever phase it wants. */
    public ProgrammeCounts counts(ProgrammeFilter filter) {
        List<Tally> tallies = queries.tallies(filter);
        Map<WakingPhase, Integer> phases = new EnumMap<>(WakingPhase.class);
        Arrays.stream(WakingPhase.values()).forEach(phase -> phases.put(phase, 0));
        tallies.forEach(each ->
                phases.merge(WakingPhase.of(each.state(), each.result()), (int) each.reviews(), Integer::sum));
        @Nullable
        LocalDate next = tallies.stream()
                .map(Tally::nextAnswer)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new ProgrammeCounts(phases, next);
    }

    /** One page of the reviews that the filter wants, in its order in this language. */
    public List<ProgrammeRow> page(ProgrammeFilter filter, Locale language, int offset, int limit) {
        List<Line> lines = queries.page(filter, language, offset, limit);
        List<CaseNumber> numbers =
                lines.stream().map(line -> new CaseNumber(line.caseNumber())).toList();
        Set<CaseNumber> readable = cases.readableOf(numbers);
        Map<CaseNumber, RevivalProgress> progress = revivals.progressOf(numbers);
        Map<RelationshipId, RelationshipSummary> relationships = register
                .concluded(lines.stream()
                        .map(line -> new RelationshipId(line.relationship()))
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(RelationshipSummary::id, Function.identity()));
        return lines.stream()
                .map(line -> {
                    CaseNumber number = new CaseNumber(line.caseNumber());
                    return new ProgrammeRow(
                            Objects.requireNonNull(relationships.get(new RelationshipId(line.relationship()))),
                            number,
                            readable.contains(number),
                            line.since(),
                            state(line, progress.get(number)));
                })
                .toList();
    }

    static WakingState state(Line line, @Nullable RevivalProgress revival) {
        return new WakingState(line.state(), line.result(), line.closedOn(), line.answerDue(), revival);
    }
}
