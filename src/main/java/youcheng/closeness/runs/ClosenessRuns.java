package youcheng.closeness.runs;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Progress;
import youcheng.base.Rejection;
import youcheng.closeness.Standing;
import youcheng.closeness.policy.Policies;
import youcheng.closeness.policy.PolicyVersion;
import youcheng.closeness.runs.ClosenessExplanation.CoursePoint;
import youcheng.closeness.score.Activity;
import youcheng.closeness.score.Closeness;
import youcheng.closeness.score.ClosenessAdvice;
import youcheng.closeness.score.ClosenessInput;
import youcheng.closeness.score.ClosenessPolicy;
import youcheng.closeness.score.ClosenessScore;
import youcheng.closeness.score.RunResult;
import youcheng.identity.Roles;
import youcheng.register.RelationshipId;

/** Reading what a score is made of, and computing stored runs again; open to everybody in the office. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class ClosenessRuns {

    /** The course goes back so many years, a point each half-year. */
    private static final int YEARS = 10;

    private static final int MONTHS = 6;
    private static final int AT_ONCE = 500;

    private final Standings standings;
    private final StoredRuns runs;
    private final Policies policies;

    ClosenessRuns(Standings standings, StoredRuns runs, Policies policies) {
        this.standings = standings;
        this.runs = runs;
        this.policies = policies;
    }

    /**
     * A stored run beside what the same input comes to when it is computed now.
     *
     * @param run the stored run
     * @param stored its result, digit by digit
     * @param recomputed the result now
     */
    public record Recomputation(RunRecord run, String stored, String recomputed) {

        public boolean holds() {
            return stored.equals(recomputed);
        }
    }

    /** What the recomputation of all runs came to: how many were computed of how many, and those that do not hold. */
    public record RecomputationOfAll(long computed, long all, List<Recomputation> misfits) {}

    /** The closeness of this relationship with all that it is made of, as of its last run. */
    public Optional<ClosenessExplanation> explain(RelationshipId relationship) {
        return standings.findById(relationship.value()).map(row -> explain(row.record(), input(row.inputId())));
    }

    /** The newest runs of this relationship, the newest first. */
    public List<RunRecord> runs(RelationshipId relationship, int most) {
        return runs.newest(relationship.value(), Limit.of(most)).stream()
                .map(StoredRun::record)
                .toList();
    }

    /** Computes a stored run again from its input and its version of the policy. */
    public Recomputation recompute(long run) {
        StoredRun stored = runs.findById(run).orElseThrow(() -> Rejection.because("closeness.rejection.noRun"));
        return recompute(stored, policies.numbers(stored.policyVersion()));
    }

    /** Computes every stored run again, the oldest first, until it is told to stop. */
    @RolesAllowed(Roles.AUDITOR)
    public RecomputationOfAll recomputeAll(Progress progress) {
        Map<Integer, ClosenessPolicy> versions = new HashMap<>();
        List<Recomputation> misfits = new ArrayList<>();
        long all = runs.count();
        long computed = 0;
        long last = 0;
        List<StoredRun> some = runs.after(last, Limit.of(AT_ONCE));
        while (!some.isEmpty() && progress.done(computed, all)) {
            for (StoredRun run : some) {
                Recomputation again = recompute(run, versions.computeIfAbsent(run.policyVersion(), policies::numbers));
                if (!again.holds()) {
                    misfits.add(again);
                }
            }
            computed += some.size();
            last = some.getLast().id();
            some = runs.after(last, Limit.of(AT_ONCE));
        }
        return new RecomputationOfAll(computed, all, List.copyOf(misfits));
    }

    private Recomputation recompute(StoredRun run, ClosenessPolicy policy) {
        ClosenessInput input = input(run.inputId());
        RunResult again = RunResult.of(
                ClosenessScore.of(input.contacts(), input.signed(), policy, run.on()),
                Activity.of(input.contacts(), input.signed(), policy, run.on()));
        return new Recomputation(run.record(), run.result(), again.write());
    }

    private ClosenessExplanation explain(Standing standing, ClosenessInput input) {
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
                ClosenessScore.of(input.contacts(), input.signed(), policy, on),
                Activity.of(input.contacts(), input.signed(), policy, on),
                ClosenessAdvice.of(input.contacts(), input.signed(), policy, on),
                course(input, policy, on));
    }

    /** Before the relationship was signed, or where that is not known before its first exchange, there is no point. */
    private static List<CoursePoint> course(ClosenessInput input, ClosenessPolicy policy, LocalDate on) {
        LocalDate begin = input.signed() != null
                ? input.signed().earliest()
                : input.contacts().isEmpty()
                        ? on
                        : input.contacts().getFirst().date().earliest();
        List<CoursePoint> points = new ArrayList<>();
        for (int months = YEARS * 12; months >= 0; months -= MONTHS) {
            LocalDate day = on.minusMonths(months);
            if (!day.isBefore(begin)) {
                Closeness then = ClosenessScore.of(input.contacts(), input.signed(), policy, day);
                points.add(new CoursePoint(
                        day,
                        then.score(),
                        then.form(),
                        Activity.of(input.contacts(), input.signed(), policy, day)
                                .status()));
            }
        }
        return points;
    }

    private ClosenessInput input(long id) {
        return ClosenessInput.read(runs.input(id).orElseThrow().content());
    }
}
