package youcheng.aid.ui;

import org.springframework.stereotype.Component;
import youcheng.aid.picture.AidPhase;
import youcheng.aid.picture.AidRow;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;

/** Says in words what the list of packages and its file say of one. */
@Component
class AidListWords {

    private final AidWords words;
    private final Messages messages;

    AidListWords(AidWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    String title(AidRow row) {
        return messages.say(row.title());
    }

    String direction(AidRow row) {
        return messages.t("aid.direction." + row.direction().name());
    }

    String phase(AidPhase phase) {
        return messages.t("aid.phase." + phase.name());
    }

    /** Where it stands; one that was entered afterwards says so. */
    String state(AidRow row) {
        String state = messages.t("aid.state." + row.state().name());
        return row.isEnteredAfterwards() ? messages.t("aid.list.entered", state) : state;
    }

    /** What it is worth; said in words where nobody knows. */
    String value(AidRow row) {
        return row.isValued() ? words.value(row.value()) : messages.t("aid.list.noValue");
    }

    Badge.Signal signal(AidPhase phase) {
        return switch (phase) {
            case DRAFT, DECIDING -> Badge.Signal.INFO;
            case UNDER_WAY, TO_REPORT -> Badge.Signal.WARN;
            case DELIVERED -> Badge.Signal.GOOD;
            case STOPPED -> Badge.Signal.PLAIN;
        };
    }
}
