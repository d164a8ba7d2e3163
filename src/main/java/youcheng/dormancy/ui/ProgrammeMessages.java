package youcheng.dormancy.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;
import youcheng.dormancy.programme.ProgrammeRow;
import youcheng.dormancy.programme.WakingPhase;
import youcheng.dormancy.review.ReviewResult;
import youcheng.dormancy.revival.RevivalProgress;

/** Says in words what the list of reviews and its file say of one. */
@Component
class ProgrammeMessages {

    private static final String NOTHING = "";

    private final WakingWords words;
    private final Messages messages;
    private final Clock clock;

    ProgrammeMessages(WakingWords words, Messages messages, Clock clock) {
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    String phase(WakingPhase phase) {
        return messages.t("programme.phase." + phase.name());
    }

    /** What it came to; nothing while it is open. */
    String result(ProgrammeRow row) {
        ReviewResult result = row.state().result();
        return result == null ? NOTHING : messages.t("outcome.DormancyReview." + result);
    }

    String state(ProgrammeRow row) {
        return words.state(row.state());
    }

    /** How many days an answer is awaited yet; nothing where none is. */
    String daysLeft(ProgrammeRow row) {
        Integer left = row.state().daysLeft(LocalDate.now(clock));
        return left == null ? NOTHING : left.toString();
    }

    /** How many milestones of how many are settled; nothing without a plan. */
    String milestones(ProgrammeRow row) {
        RevivalProgress revival = row.revival();
        return revival == null ? NOTHING : messages.t("programme.settledOf", revival.settled(), revival.total());
    }

    Badge.Signal signal(WakingPhase phase) {
        return switch (phase) {
            case FLAGGED, IN_CONTACT, DECIDING -> Badge.Signal.WARN;
            case WAITING, IN_REVIVAL -> Badge.Signal.INFO;
            case REVIVED -> Badge.Signal.GOOD;
            case ENDED -> Badge.Signal.BAD;
            case GOES_ON, STOPPED -> Badge.Signal.PLAIN;
        };
    }
}
