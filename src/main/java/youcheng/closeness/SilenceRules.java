package youcheng.closeness;

import java.time.LocalDate;
import youcheng.base.PartialDate;
import youcheng.closeness.score.Activity;
import youcheng.closeness.score.ClosenessPolicy;

/** How one version of the policy counts silence: months of an excused period are not counted. */
public final class SilenceRules {

    private final ClosenessPolicy policy;

    SilenceRules(ClosenessPolicy policy) {
        this.policy = policy;
    }

    /** Months without substantive two-way contact after which a relationship is dormant. */
    public int longest() {
        return policy.dormantMonths();
    }

    /** Whole months since this contact. */
    public int months(PartialDate last, LocalDate on) {
        return Activity.monthsCounted(last.earliest(), on, policy.excused());
    }

    /** Whether a letter of this date, without an answer so far, counts as unanswered. */
    public boolean isUnanswered(PartialDate sent, LocalDate on) {
        return !on.isBefore(sent.latest().plusDays(policy.letterDays()));
    }
}
