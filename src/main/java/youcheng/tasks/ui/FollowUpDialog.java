package youcheng.tasks.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FieldsDialog;
import youcheng.base.ui.Messages;

/** Asks on which day one wants to look again. */
class FollowUpDialog extends FieldsDialog {

    private static final String TITLE = "tasks.followUp";

    private final DatePicker day;

    /** {@code subject} is the task, or what stands for many. */
    FollowUpDialog(Messages messages, Fields make, String explanationKey, Object subject) {
        super(messages, make, TITLE, explanationKey, subject);
        day = field("followUp", make.date("tasks.filter.field.FOLLOW_UP.day"));
    }

    /** It stands at this day, which may be none. */
    FollowUpDialog from(@Nullable LocalDate set) {
        day.setValue(set);
        return this;
    }

    /** Opens it; {@code action} gets the day, or null where there is to be none any more, and may refuse it. */
    void ask(Consumer<@Nullable LocalDate> action) {
        ask(TITLE, () -> action.accept(day.getValue()));
    }
}
