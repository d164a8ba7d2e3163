package youcheng.closeness.runs;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.PartialDate;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.ClosenessHistory;
import youcheng.closeness.ClosenessHistory.ClosenessYear;
import youcheng.closeness.ClosenessHistory.HeavyExchange;
import youcheng.closeness.Standing;
import youcheng.closeness.policy.Policies;
import youcheng.closeness.score.Activity;
import youcheng.closeness.score.Closeness;
import youcheng.closeness.score.ClosenessFormula;
import youcheng.closeness.score.ClosenessFormulas;
import youcheng.closeness.score.ClosenessInput;
import youcheng.closeness.score.ClosenessPolicy;
import youcheng.closeness.score.Contact;
import youcheng.register.RelationshipId;

/** How close relationships were in earlier years, by what their newest run knows. */
@Component
public class HistoryStore {

    private final Standings standings;
    private final StoredRuns runs;
    private final Policies policies;
    private final ClosenessFormulas formulas;

    HistoryStore(Standings standings, StoredRuns runs, Policies policies, ClosenessFormulas formulas) {
        this.standings = standings;
        this.runs = runs;
        this.policies = policies;
        this.formulas = formulas;
    }

    /** The years of this relationship; empty where it was never scored. */
    public Optional<ClosenessHistory> find(RelationshipId relationship) {
        return standings.findById(relationship.value()).map(row -> {
            ClosenessInput input =
                    ClosenessInput.read(runs.input(row.inputId()).orElseThrow().content());
            Standing standing = row.record();
            Years years =
                    new Years(input, policies.numbers(standing.policyVersion()), formulas.get(row.formulaVersion()));
            return new ClosenessHistory(years.until(standing.on()), years.statusSince(standing.on()));
        });
    }

    /** What a run began with, looked at from earlier days. */
    private record Years(ClosenessInput input, ClosenessPolicy policy, ClosenessFormula formula) {

        List<ClosenessYear> until(LocalDate last) {
            return IntStream.rangeClosed(first(last), last.getYear())
                    .mapToObj(year -> year(year, last))
                    .toList();
        }

        private int first(LocalDate last) {
            PartialDate signed = input.signed();
            Stream<PartialDate> dates =
                    signed == null ? input.contacts().stream().map(Contact::date) : Stream.of(signed);
            return dates.mapToInt(PartialDate::year).min().orElse(last.getYear());
        }

        /** Without living contact it only goes downhill, so that the day is found by halves. */
        @Nullable
        LocalDate statusSince(LocalDate last) {
            ActivityStatus now = status(last);
            LocalDate before = Activity.countedFrom(input.contacts(), input.signed(), last);
            if (before == null || now == ActivityStatus.ACTIVE) {
                return null;
            }
            LocalDate since = last;
            while (before.plusDays(1).isBefore(since)) {
                LocalDate middle = before.plusDays(ChronoUnit.DAYS.between(before, since) / 2);
                if (status(middle) == now) {
                    since = middle;
                } else {
                    before = middle;
                }
            }
            return since;
        }

        private ActivityStatus status(LocalDate on) {
            return formula.activity(input, policy, on).status();
        }

        private ClosenessYear year(int year, LocalDate last) {
            LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
            LocalDate on = end.isAfter(last) ? last : end;
            Closeness closeness = formula.closeness(input, policy, on);
            return new ClosenessYear(
                    year,
                    on,
                    closeness.score(),
                    closeness.form(),
                    status(on),
                    input.contacts().stream()
                            .filter(contact -> contact.date().year() == year)
                            .mapToDouble(this::weightThen)
                            .sum(),
                    closeness.weighed().stream()
                            .filter(each -> each.weight() > 0)
                            .limit(ClosenessHistory.HEAVIEST)
                            .map(each -> new HeavyExchange(each.contact().id(), each.weight()))
                            .toList());
        }

        /** Asked of the formula, so that it cannot disagree with it. */
        private double weightThen(Contact contact) {
            return formula.closeness(
                            new ClosenessInput(List.of(contact), input.signed()),
                            policy,
                            contact.date().earliest())
                    .weight();
        }
    }
}
