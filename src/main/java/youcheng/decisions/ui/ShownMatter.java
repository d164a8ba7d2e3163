package youcheng.decisions.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import youcheng.base.ui.Messages;
import youcheng.decisions.MatterChanged;
import youcheng.decisions.SeenCase;
import youcheng.tasks.ui.HandIn;
import youcheng.tasks.ui.TaskPart;

/** What somebody decides on, as it is on their screen: where it changed meanwhile it is shown anew, and what was typed stays. */
final class ShownMatter {

    private final Messages messages;
    private final Runnable again;
    private final Div whole = new Div();
    private Optional<Matter.Shown> shown = Optional.empty();

    /** Nothing yet; {@code again} reads it and tells {@link #show}. */
    ShownMatter(Messages messages, Consumer<ShownMatter> again) {
        this.messages = messages;
        this.again = () -> again.accept(this);
        this.again.run();
    }

    void show(Matter.Shown matter) {
        whole.removeAll();
        whole.add(matter.whole());
        shown = Optional.of(matter);
    }

    /** What there is to read: first what changed since the last round, where something did. */
    List<TaskPart> parts() {
        List<TaskPart> parts = new ArrayList<>();
        shown.ifPresent(matter -> {
            matter.changes()
                    .ifPresent(changes -> parts.add(new TaskPart("changes", messages.t("decisions.changes"), changes)));
            parts.add(new TaskPart("matter", messages.t(matter.titleKey()), whole));
        });
        return parts;
    }

    /** Decides on what is shown, and with the documents that are; refused where something changed meanwhile. */
    void decide(HandIn handIn, Consumer<SeenCase> decision) {
        try {
            decision.accept(
                    new SeenCase(handIn.seen(), shown.map(Matter.Shown::mark).orElse("")));
        } catch (MatterChanged changed) {
            again.run();
            throw changed;
        }
    }
}
