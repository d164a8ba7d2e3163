package youcheng.dormancy.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Messages;
import youcheng.dormancy.programme.WakingState;
import youcheng.dormancy.review.ReviewRecord;

/** Says in a sentence where a review stands. */
@Component
class WakingWords {

    private final Messages messages;
    private final Clock clock;

    WakingWords(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Where it stands: what is to do, or what is awaited and for how many days yet. */
    String state(ReviewRecord review) {
        return state(WakingState.of(review));
    }

    /** The same of a review among many. */
    String state(WakingState state) {
        return messages.say(state.said(LocalDate.now(clock)));
    }
}
