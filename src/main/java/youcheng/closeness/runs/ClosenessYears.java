package youcheng.closeness.runs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Band;
import youcheng.closeness.policy.Policies;
import youcheng.closeness.score.Closeness;
import youcheng.closeness.score.ClosenessFormula;
import youcheng.closeness.score.ClosenessFormulas;
import youcheng.closeness.score.ClosenessInput;
import youcheng.closeness.score.ClosenessPolicy;
import youcheng.exchanges.ExchangeReading;
import youcheng.register.Register;
import youcheng.register.RelationshipSummary;

/** Where all relationships stood at the end of a year, by what the newest run of each knows, as its own page tells it. */
@Component
class ClosenessYears {

    private static final int DECIMALS = 1;

    private final Standings standings;
    private final StoredRuns runs;
    private final Policies policies;
    private final ClosenessFormulas formulas;
    private final Register register;
    private final ExchangeReading exchanges;

    ClosenessYears(
            Standings standings,
            StoredRuns runs,
            Policies policies,
            ClosenessFormulas formulas,
            Register register,
            ExchangeReading exchanges) {
        this.standings = standings;
        this.runs = runs;
        this.policies = policies;
        this.formulas = formulas;
        this.register = register;
        this.exchanges = exchanges;
    }

    /** Where a relationship stood on a day. */
    record Stood(
            @Nullable Double score, Band band, @Nullable Double form, ActivityStatus activity) {}

    /**
     * A relationship at the ends of two years.
     *
     * @param before a year earlier; null where it was not signed yet
     */
    record TwoYears(
            RelationshipSummary relationship,
            Stood now,
            @Nullable Stood before) {

        /** By how much its closeness moved, as said to one decimal; null where one of both cannot be said. */
        @Nullable
        Double moved() {
            Stood earlier = before;
            Double was = earlier == null ? null : earlier.score();
            Double is = now.score();
            return was == null || is == null ? null : (Double) asSaid(asSaid(is) - asSaid(was));
        }

        /** A reader takes the one number from the other. */
        private static double asSaid(double number) {
            return BigDecimal.valueOf(number)
                    .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                    .doubleValue();
        }
    }

    /** All relationships in force that were scored and signed by the end of this year. */
    List<TwoYears> at(int year) {
        Map<Long, RelationshipSummary> inForce = register.concluded().stream()
                .filter(RelationshipSummary::isInForce)
                .collect(Collectors.toMap(each -> each.id().value(), Function.identity()));
        return standings.all().stream()
                .flatMap(row -> Stream.ofNullable(
                                inForce.get(row.record().relationship().value()))
                        .flatMap(relationship -> at(row, relationship, year)))
                .toList();
    }

    /** With how many of these made-up exchanges were on record by the end of this year. */
    int madeUp(List<TwoYears> all, int year) {
        LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
        return (int) exchanges
                .held(all.stream().map(each -> each.relationship().id()).toList())
                .values()
                .stream()
                .filter(held -> held.stream()
                        .anyMatch(each -> each.isDemonstration()
                                && !each.date().earliest().isAfter(end)))
                .count();
    }

    private Stream<TwoYears> at(StandingRow row, RelationshipSummary relationship, int year) {
        LocalDate last = row.record().on();
        ClosenessInput input =
                ClosenessInput.read(runs.input(row.inputId()).orElseThrow().content());
        ClosenessPolicy policy = policies.numbers(row.record().policyVersion());
        ClosenessFormula formula = formulas.get(row.formulaVersion());
        Stood now = stood(relationship, input, policy, formula, end(year, last));
        return now == null
                ? Stream.empty()
                : Stream.of(new TwoYears(
                        relationship, now, stood(relationship, input, policy, formula, end(year - 1, last))));
    }

    private static LocalDate end(int year, LocalDate last) {
        LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
        return end.isAfter(last) ? last : end;
    }

    private static @Nullable Stood stood(
            RelationshipSummary relationship,
            ClosenessInput input,
            ClosenessPolicy policy,
            ClosenessFormula formula,
            LocalDate on) {
        if (relationship.established() != null
                && relationship.established().earliest().isAfter(on)) {
            return null;
        }
        Closeness closeness = formula.closeness(input, policy, on);
        return new Stood(
                closeness.score(),
                policy.band(closeness.score()),
                closeness.form(),
                formula.activity(input, policy, on).status());
    }
}
