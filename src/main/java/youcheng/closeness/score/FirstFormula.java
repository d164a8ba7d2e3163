package youcheng.closeness.score;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The formula with which the office began: {@link ClosenessScore} and {@link Activity}. */
@Component
class FirstFormula implements ClosenessFormula {

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Closeness closeness(ClosenessInput input, ClosenessPolicy policy, LocalDate on) {
        return ClosenessScore.of(input.contacts(), input.signed(), policy, on);
    }

    @Override
    public Activity activity(ClosenessInput input, ClosenessPolicy policy, LocalDate on) {
        return Activity.of(input.contacts(), input.signed(), policy, on);
    }
}
