package youcheng.closeness.runs;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.base.Progress;
import youcheng.base.Rejection;
import youcheng.closeness.policy.Policies;
import youcheng.closeness.score.ClosenessFormula;
import youcheng.closeness.score.ClosenessFormulas;
import youcheng.closeness.score.ClosenessInput;
import youcheng.closeness.score.ClosenessPolicy;
import youcheng.closeness.score.RunResult;
import youcheng.identity.Roles;

/** Computes stored runs again, each from its input and by its own versions of the rules and of the formula. */
@Service
public class ClosenessRecomputing {

    private static final Logger LOG = LoggerFactory.getLogger(ClosenessRecomputing.class);

    /** Runs that are in memory at once, with their inputs. */
    private static final int AT_ONCE = 100;

    /** So many that do not hold are named; however many there are, they leave the memory. */
    private static final int MOST_NAMED = 20;

    private final StoredRuns runs;
    private final Policies policies;
    private final ClosenessFormulas formulas;
    private final TransactionTemplate lot;

    ClosenessRecomputing(
            StoredRuns runs, Policies policies, ClosenessFormulas formulas, PlatformTransactionManager transactions) {
        this.runs = runs;
        this.policies = policies;
        this.formulas = formulas;
        this.lot = new TransactionTemplate(transactions);
        lot.setReadOnly(true);
    }

    /**
     * What the recomputation of all runs came to.
     *
     * @param computed how many were computed
     * @param all of how many
     * @param differing how many do not hold
     * @param named the first of these
     */
    public record RecomputationOfAll(long computed, long all, long differing, List<Recomputation> named) {}

    /** Computes a stored run again. */
    @PermitAll
    public Recomputation recompute(long run) {
        return Objects.requireNonNull(lot.execute(status ->
                recompute(runs.findById(run).orElseThrow(() -> Rejection.because("closeness.rejection.noRun")))));
    }

    /** Computes every stored run again, the oldest first, a lot at a time, until it is told to stop. */
    @RolesAllowed(Roles.AUDITOR)
    public RecomputationOfAll recomputeAll(Progress progress) {
        long all = Objects.requireNonNull(lot.execute(status -> runs.count()));
        List<Recomputation> named = new ArrayList<>();
        long differing = 0;
        long computed = 0;
        long last = 0;
        boolean more = true;
        while (more && progress.done(computed, Math.max(all, computed))) {
            List<Recomputation> some = after(last);
            List<Recomputation> misfits =
                    some.stream().filter(each -> !each.holds()).toList();
            misfits.stream().limit(MOST_NAMED - (long) named.size()).forEach(named::add);
            differing += misfits.size();
            computed += some.size();
            more = !some.isEmpty();
            last = more ? some.getLast().run() : last;
        }
        return new RecomputationOfAll(computed, Math.max(all, computed), differing, List.copyOf(named));
    }

    private List<Recomputation> after(long last) {
        return Objects.requireNonNull(lot.execute(status -> runs.after(last, Limit.of(AT_ONCE)).stream()
                .map(this::recompute)
                .toList()));
    }

    private Recomputation recompute(StoredRun run) {
        return new Recomputation(run.id(), run.relationship(), run.on(), run.result(), again(run));
    }

    /** One that cannot be read any more does not hold, and keeps no other from being looked at. */
    private String again(StoredRun run) {
        try {
            ClosenessInput input =
                    ClosenessInput.read(runs.input(run.inputId()).orElseThrow().content());
            ClosenessPolicy policy = policies.numbers(run.policyVersion());
            ClosenessFormula formula = formulas.get(run.formulaVersion());
            return RunResult.of(formula.closeness(input, policy, run.on()), formula.activity(input, policy, run.on()))
                    .write();
        } catch (RuntimeException e) {
            LOG.warn("Run {} cannot be computed again", run.id(), e);
            return "";
        }
    }
}
