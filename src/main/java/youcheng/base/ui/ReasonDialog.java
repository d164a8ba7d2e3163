package youcheng.base.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import youcheng.base.FieldCheck;

/** Asks for the written reason of a step, and what else the step needs. */
public class ReasonDialog extends FieldsDialog {

    private final transient Messages messages;
    private final TextArea reason;

    /** {@code subject} is what the step is about. */
    public ReasonDialog(Messages messages, Fields make, String titleKey, String explanationKey, Object subject) {
        super(messages, make, titleKey, explanationKey, subject);
        this.messages = messages;
        reason = fields.add("reason", make.lines("base.reason", FieldCheck.LONGEST_REASON));
        reason.setRequiredIndicatorVisible(true);
    }

    /** Calls the text something else than the reason: a question, what was sent. */
    public ReasonDialog named(String labelKey) {
        reason.setLabel(messages.t(labelKey));
        return this;
    }

    /** Opens it; {@code action} gets the reason and may refuse it, in which case everything typed stays. */
    public void ask(String confirmKey, Consumer<String> action) {
        put(reason);
        ask(confirmKey, () -> action.accept(reason.getValue()));
    }
}
