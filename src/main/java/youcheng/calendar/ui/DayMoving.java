package youcheng.calendar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.calendar.day.OfficeDay;
import youcheng.calendar.day.OfficeDayRecord;

/** Offers to move the office's day on, to whoever may in a demonstration. */
@Component
public class DayMoving {

    private final OfficeDay day;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;

    DayMoving(OfficeDay day, Messages messages, Fields make, Dialogs dialogs) {
        this.day = day;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
    }

    /** The button with which it is moved first; later ones stand above every page, beside where it says so. */
    public Optional<Button> offer() {
        return day.isMoved() ? Optional.empty() : button();
    }

    /** The button that asks by how much; empty for whoever may not. */
    Optional<Button> button() {
        return day.mayMove() ? Optional.of(new Button(messages.t("calendar.move"), event -> ask())) : Optional.empty();
    }

    /** With the day as it stands when somebody asks, however old the page is. */
    private void ask() {
        OfficeDayRecord standing = day.now();
        new MoveDayDialog(standing, messages, make).ask((by, to) -> {
            if (by > 0) {
                day.moveOn(by, standing.version());
            } else {
                day.moveTo(to, standing.version());
            }
            dialogs.done("calendar.move.done", day.now().day());
            UI.getCurrent().refreshCurrentRoute(false);
        });
    }
}
