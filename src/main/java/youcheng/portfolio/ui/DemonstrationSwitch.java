package youcheng.portfolio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Optional;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Messages;
import youcheng.exchanges.Demonstration;

/** Offers the made-up exchanges where there is little to see, and the way back where they are: never both. */
@org.springframework.stereotype.Component
class DemonstrationSwitch {

    private final Demonstration demonstration;
    private final Dialogs dialogs;
    private final Messages messages;

    DemonstrationSwitch(Demonstration demonstration, Dialogs dialogs, Messages messages) {
        this.demonstration = demonstration;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /** The button that removes the set again, where it is there and the person may. */
    Optional<Button> wayBack(Runnable again) {
        if (!demonstration.maySwitch() || !demonstration.isOn()) {
            return Optional.empty();
        }
        Button off = new Button(messages.t("demonstration.off"));
        off.addClickListener(event ->
                dialogs.ask("demonstration.off", messages.t("demonstration.off.about"), "demonstration.off", () -> {
                    if (dialogs.attempt(demonstration::switchOff)) {
                        dialogs.done("demonstration.off.done");
                    }
                    again.run();
                }));
        return Optional.of(off);
    }

    /** The button that adds the set at once, where the person may and it is not there; what it is stands beside it. */
    Optional<Button> offer(Runnable again) {
        if (!demonstration.maySwitch() || demonstration.isOn()) {
            return Optional.empty();
        }
        Button add = new Button(messages.t("overview.empty.add"));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.setDisableOnClick(true);
        add.addClickListener(event -> {
            if (dialogs.attempt(demonstration::switchOn)) {
                dialogs.done("demonstration.on.done");
            }
            again.run();
        });
        return Optional.of(add);
    }

    /** Whether there is a set that somebody could add. */
    boolean isOffered() {
        return demonstration.isPossible() && !demonstration.isOn();
    }
}
