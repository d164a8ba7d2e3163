package youcheng.dormancy.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Messages;
import youcheng.dormancy.programme.WakingState;
import youcheng.dormancy.review.ReviewRecord;
import youcheng.dormancy.review.ReviewState;
import youcheng.dormancy.revival.RevivalFigures;
import youcheng.dormancy.revival.RevivalProgress;

/** Says in a sentence where a review stands. */
@Component
class WakingWords {

    private final Messages messages;
    private final RevivalFigures revivals;
    private final Clock clock;

    WakingWords(Messages messages, RevivalFigures revivals, Clock clock) {
        this.messages = messages;
        this.revivals = revivals;
        this.clock = clock;
    }

    /** Where it stands: what is to do, or what is awaited and for how many days yet. */
    String state(ReviewRecord review) {
        RevivalProgress revival = review.state() == ReviewState.REVIVING
                ? revivals.progressOf(List.of(review.number())).get(review.number())
                : null;
        return state(WakingState.of(review, revival));
    }

    /** The same of a review among many. */
    String state(WakingState state) {
        return messages.say(state.said(LocalDate.now(clock)));
    }
}
