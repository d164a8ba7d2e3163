package youcheng.dormancy.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;
import youcheng.dormancy.programme.ProgrammeRow;
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

    /** How far it is; of a closed one what it came to. */
    String phase(ProgrammeRow row) {
        return row.state().result() == null
                ? messages.t("programme.phase." + row.phase().name())
                : messages.t("outcome.DormancyReview." + row.state().result());
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
        return revival == null
                ? NOTHING
                : messages.t("programme.settledOf", revival.settled(), revival.total());
    }

    Badge.Signal signal(ProgrammeRow row) {
        return switch (row.phase()) {
            case FLAGGED, IN_CONTACT, DECIDING -> Badge.Signal.WARN;
            case WAITING, IN_REVIVAL -> Badge.Signal.INFO;
            case REVIVED -> Badge.Signal.GOOD;
            case ENDED -> Badge.Signal.BAD;
            case GOES_ON, STOPPED -> Badge.Signal.PLAIN;
        };
    }
}
