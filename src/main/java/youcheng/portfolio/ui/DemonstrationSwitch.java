package youcheng.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import java.util.Optional;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Messages;
import youcheng.exchanges.Demonstration;

/** Switches the made-up exchanges on and off, for those who may, where there are any. */
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

    /** The button, or none; {@code again} runs after it was switched. */
    List<Component> buttons(Runnable again) {
        if (!demonstration.maySwitch()) {
            return List.of();
        }
        return List.of(
                demonstration.isOn()
                        ? button(
                                "demonstration.off",
                                "demonstration.off.about",
                                "demonstration.off.done",
                                demonstration::switchOff,
                                again)
                        : button(
                                "demonstration.on",
                                "demonstration.on.about",
                                "demonstration.on.done",
                                demonstration::switchOn,
                                again));
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

    private Button button(String name, String about, String done, Runnable action, Runnable again) {
        return new Button(
                messages.t(name),
                event -> dialogs.ask(name, messages.t(about), name, () -> {
                    if (dialogs.attempt(action)) {
                        dialogs.done(done);
                        again.run();
                    }
                }));
    }
}
