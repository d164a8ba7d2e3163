package youcheng.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import youcheng.base.ui.Asking;
import youcheng.base.ui.Words;
import youcheng.exchanges.Demonstration;

/** Switches the made-up exchanges on and off, for those who may, where there are any. */
@org.springframework.stereotype.Component
class DemonstrationSwitch {

    private final Demonstration demonstration;
    private final Asking asking;
    private final Words words;

    DemonstrationSwitch(Demonstration demonstration, Asking asking, Words words) {
        this.demonstration = demonstration;
        this.asking = asking;
        this.words = words;
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

    private Button button(String name, String about, String done, Runnable deed, Runnable again) {
        return new Button(
                words.t(name),
                event -> asking.ask(name, words.t(about), name, () -> {
                    if (asking.attempt(deed)) {
                        asking.done(done);
                        again.run();
                    }
                }));
    }
}
