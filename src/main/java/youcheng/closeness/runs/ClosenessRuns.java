package youcheng.closeness.runs;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.closeness.Standing;
import youcheng.closeness.policy.Policies;
import youcheng.closeness.policy.PolicyVersion;
import youcheng.closeness.runs.ClosenessExplanation.CoursePoint;
import youcheng.closeness.score.Closeness;
import youcheng.closeness.score.ClosenessAdvice;
import youcheng.closeness.score.ClosenessFormula;
import youcheng.closeness.score.ClosenessFormulas;
import youcheng.closeness.score.ClosenessInput;
import youcheng.closeness.score.ClosenessPolicy;
import youcheng.register.RelationshipId;

/** Reading what a score is made of and the stored runs; open to everybody in the office. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class ClosenessRuns {

    /** The course goes back so many years, a point each half-year. */
    private static final int YEARS = 10;

    private static final int MONTHS = 6;

    private final Standings standings;
    private final StoredRuns runs;
    private final Policies policies;
    private final ClosenessFormulas formulas;

    ClosenessRuns(Standings standings, StoredRuns runs, Policies policies, ClosenessFormulas formulas) {
        this.standings = standings;
        this.runs = runs;
        this.policies = policies;
        this.formulas = formulas;
    }

    /** The closeness of this relationship with all that it is made of, as of its last run. */
    public Optional<ClosenessExplanation> explain(RelationshipId relationship) {
        return standings
                .findById(relationship.value())
                .map(row -> explain(row.record(), formulas.get(row.formulaVersion()), input(row.inputId())));
    }

    /** The newest runs of this relationship, the newest first. */
    public List<RunRecord> runs(RelationshipId relationship, int most) {
        return runs.newest(relationship.value(), Limit.of(most)).stream()
                .map(StoredRun::record)
                .toList();
    }

    /** The formula that counts now, by which the page explains it. */
    public ClosenessFormula formula() {
        return formulas.current();
    }

    private ClosenessExplanation explain(Standing standing, ClosenessFormula formula, ClosenessInput input) {
        PolicyVersion version = policies.all().stream()
                .filter(each -> each.version() == standing.policyVersion())
                .findFirst()
                .orElseThrow();
        ClosenessPolicy policy = version.policy();
        LocalDate on = standing.on();
        return new ClosenessExplanation(
                standing,
                version,
                input.signed(),
                formula.closeness(input, policy, on),
                formula.activity(input, policy, on),
                ClosenessAdvice.of(input, policy, formula, on),
                course(input, policy, formula, on));
    }

    /** Before the relationship was signed, or where that is not known before its first exchange, there is no point. */
    private static List<CoursePoint> course(
            ClosenessInput input, ClosenessPolicy policy, ClosenessFormula formula, LocalDate on) {
        LocalDate begin = input.signed() != null
                ? input.signed().earliest()
                : input.contacts().isEmpty()
                        ? on
                        : input.contacts().getFirst().date().earliest();
        List<CoursePoint> points = new ArrayList<>();
        for (int months = YEARS * 12; months >= 0; months -= MONTHS) {
            LocalDate day = on.minusMonths(months);
            if (!day.isBefore(begin)) {
                Closeness then = formula.closeness(input, policy, day);
                points.add(new CoursePoint(
                        day,
                        then.score(),
                        then.form(),
                        formula.activity(input, policy, day).status()));
            }
        }
        return points;
    }

    private ClosenessInput input(long id) {
        return ClosenessInput.read(runs.input(id).orElseThrow().content());
    }
}
