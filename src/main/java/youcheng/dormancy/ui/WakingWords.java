package youcheng.dormancy.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Messages;
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
        if (review.result() != null) {
            return messages.t(
                    "dormancy.state.closedWith",
                    messages.t("outcome.DormancyReview." + review.result()),
                    messages.say(review.closedOn()));
        }
        LocalDate due = review.answerDue();
        String key = "dormancy.state." + review.state();
        return due == null ? messages.t(key) : messages.t(key, daysLeft(due), due);
    }

    private long daysLeft(LocalDate due) {
        return Math.max(0, ChronoUnit.DAYS.between(LocalDate.now(clock), due));
    }
}
