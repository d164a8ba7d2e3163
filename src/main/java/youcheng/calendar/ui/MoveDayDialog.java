package youcheng.calendar.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FieldsDialog;
import youcheng.base.ui.Messages;
import youcheng.calendar.day.OfficeDayRecord;

/** Asks by how much the office's day is moved on, and says what will happen and on which day it ends. */
class MoveDayDialog extends FieldsDialog {

    private final transient OfficeDayRecord standing;
    private final transient Messages messages;
    private final RadioButtonGroup<DayStep> by;
    private final DatePicker to;
    private final Paragraph outcome = new Paragraph();

    /** Moves it by so many days or, where they are none, to this day; may refuse. */
    interface Move {
        void carryOut(int days, @Nullable LocalDate day);
    }

    MoveDayDialog(OfficeDayRecord standing, Messages messages, Fields make) {
        super(messages, make, "calendar.move", "calendar.move.about", standing.version());
        this.standing = standing;
        this.messages = messages;
        by = field(
                "by",
                make.choice(
                        "calendar.move.by",
                        Arrays.stream(DayStep.values())
                                .filter(step -> standing.allows(step.days()))
                                .toList()));
        to = field("day", make.date("calendar.move.to"));
        to.setMin(standing.day().plusDays(1));
        to.setMax(standing.latest());
        to.setInitialPosition(standing.day());
        to.addValueChangeListener(change -> say());
        by.addValueChangeListener(change -> say());
        by.setValue(standing.allows(DayStep.DAY.days()) ? DayStep.DAY : DayStep.CHOSEN);
        outcome.getElement().setAttribute("aria-live", "polite");
        put(outcome);
    }

    void ask(Move move) {
        ask("calendar.move", () -> move.carryOut(by.getValue().days(), to.getValue()));
    }

    private void say() {
        boolean chosen = by.getValue() == DayStep.CHOSEN;
        to.setVisible(chosen);
        LocalDate day =
                chosen ? to.getValue() : standing.day().plusDays(by.getValue().days());
        outcome.setText(
                day == null || !day.isAfter(standing.day())
                        ? messages.t("calendar.move.now", standing.day())
                        : messages.t("calendar.move.then", standing.day(), day));
    }
}
