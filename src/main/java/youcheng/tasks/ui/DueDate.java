package youcheng.tasks.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;

/** When a task is due, marked where that has passed. */
class DueDate extends Span {

    DueDate(@Nullable Instant due, Messages messages) {
        if (due == null) {
            setText("—");
        } else if (messages.isPast(due)) {
            add(new Badge(messages.t("tasks.late", messages.date(due)), Badge.Signal.BAD));
        } else {
            setText(messages.date(due));
        }
    }
}
