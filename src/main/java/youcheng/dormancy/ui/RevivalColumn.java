package youcheng.dormancy.ui;

import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;
import youcheng.dormancy.revival.MilestoneRecord;

/** Where a milestone stands on the board. */
enum RevivalColumn {
    LATE(Badge.Signal.BAD),
    OPEN(Badge.Signal.INFO),
    DONE(Badge.Signal.GOOD),
    DROPPED(Badge.Signal.PLAIN);

    private final Badge.Signal signal;

    RevivalColumn(Badge.Signal signal) {
        this.signal = signal;
    }

    static RevivalColumn of(MilestoneRecord milestone) {
        return switch (milestone.state()) {
            case PLANNED -> milestone.isLate() ? LATE : OPEN;
            case DONE -> DONE;
            case DROPPED -> DROPPED;
        };
    }

    String title(Messages messages) {
        return messages.t("revival.column." + name());
    }

    Badge badge(Messages messages) {
        return new Badge(title(messages), signal);
    }
}
