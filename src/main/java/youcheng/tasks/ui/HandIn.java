package youcheng.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import youcheng.base.ChangedMeanwhile;
import youcheng.base.Rejection;
import youcheng.base.ui.BackgroundTask;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.WorkNotice;
import youcheng.documents.DocumentsChanged;
import youcheng.documents.SeenDocuments;

/** The part of a work page where a person hands something in: its fields, and the button that does it once. */
public class HandIn extends Section {

    private static final int LINE = 200;
    private static final int LINES = 2000;

    private final transient TaskFrame frame;
    private final transient Messages messages;
    private final transient Fields make;
    private final FormFields fields;
    private final Div buttons = new Div();

    /** Makes an empty one under this heading, on the page of a work item. */
    public HandIn(String titleKey, TaskFrame frame, Fields make, Messages messages) {
        this.frame = frame;
        this.messages = messages;
        this.make = make;
        this.fields = new FormFields(frame.banner(), messages);
        addClassName("hand-in");
        buttons.addClassName("page-actions");
        add(new H2(messages.t(titleKey)));
    }

    /** The fields by their names. */
    public FormFields fields() {
        return fields;
    }

    /** What is on the screen of the documents of the case, for a decision that is about them. */
    public SeenDocuments seen() {
        return frame.seen();
    }

    /** A line of text. */
    public TextField line(String name, String labelKey) {
        return put(fields.add(name, make.line(labelKey, LINE)));
    }

    /** Several lines of text. */
    public TextArea lines(String name, String labelKey) {
        return put(fields.add(name, make.lines(labelKey, LINES)));
    }

    /** A day that has passed or is today. */
    public DatePicker date(String name, String labelKey) {
        return put(fields.add(name, make.pastDate(labelKey)));
    }

    /** One of these outcomes; its names are the messages {@code outcome.<step>.<outcome>}. */
    public <E extends Enum<E>> RadioButtonGroup<E> outcome(String name, String step, Class<E> outcomes) {
        RadioButtonGroup<E> group = new RadioButtonGroup<>(messages.t("tasks.outcome"));
        group.setItems(outcomes.getEnumConstants());
        group.setItemLabelGenerator(each -> messages.t("outcome." + step + "." + each.name()));
        group.getElement().setAttribute("data-keys", OutcomeKeys.of(outcomes));
        return put(fields.add(
                name,
                group,
                Enum::name,
                text -> Arrays.stream(outcomes.getEnumConstants())
                        .filter(each -> each.name().equals(text))
                        .findFirst()
                        .orElse(null)));
    }

    /** One of these constants, each named by the message {@code <label>.<constant>}. */
    public <E extends Enum<E>> RadioButtonGroup<E> choice(String name, String labelKey, Class<E> constants) {
        RadioButtonGroup<E> group = make.choice(labelKey, List.of(constants.getEnumConstants()));
        return put(fields.add(name, group, Enum::name, text -> Enum.valueOf(constants, text)));
    }

    /** The button that hands in; {@code doneKey} says so when it was done. */
    public void submit(String labelKey, String doneKey, Runnable action) {
        submit(labelKey, () -> {
            action.run();
            return doneKey;
        });
    }

    /** The button that hands in; what it does says by which message it was done. */
    public void submit(String labelKey, Supplier<String> action) {
        Button button = button(labelKey, () -> frame.done(action.get()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        finish();
    }

    /** A button whose action may be refused; what was typed stays then. */
    public Button button(String labelKey, Runnable action) {
        Button button = new Button(messages.t(labelKey));
        button.setDisableOnClick(true);
        button.addClickListener(event -> {
            fields.clear();
            if (!fields.refuseUnreadable()) {
                attempt(action);
            }
            button.setEnabled(true);
        });
        buttons.add(button);
        return button;
    }

    /**
     * A button for work of more than a second, which runs outside the session's lock with a notice that it does.
     *
     * @param workingKey the message of that notice
     * @param begin reads what was typed, in the window; what it hands back is the work
     * @param done hears in the window what that came to; where it was refused, that is said as with any button
     */
    public <T> void slowButton(
            String labelKey,
            String workingKey,
            BackgroundTask background,
            Supplier<Supplier<T>> begin,
            Consumer<T> done) {
        Button button = new Button(messages.t(labelKey));
        WorkNotice notice = put(new WorkNotice(messages.t(workingKey)));
        button.setDisableOnClick(true);
        button.addClickListener(event -> {
            fields.clear();
            if (fields.refuseUnreadable()) {
                button.setEnabled(true);
                return;
            }
            Supplier<T> work = begin.get();
            notice.begin();
            Runnable over = () -> {
                notice.end();
                button.setEnabled(true);
            };
            background.start(
                    this,
                    run -> BackgroundTask.refusalKept(work),
                    result -> {
                        over.run();
                        attempt(() -> done.accept(result.get()));
                    },
                    () -> {
                        over.run();
                        frame.banner().say(Banner.Severity.ERROR, messages.t("tasks.workFailed"));
                    });
        });
        buttons.add(button);
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (ChangedMeanwhile changed) {
            frame.changed(changed);
        } catch (DocumentsChanged changed) {
            frame.documentsChanged();
            fields.refuse(changed);
        } catch (Rejection rejection) {
            fields.refuse(rejection);
        }
    }

    /** The documents of the case came to be others by what the form did: the page shows them. */
    public void showDocuments() {
        frame.documentsChanged();
    }

    /** Adds the buttons and begins to keep what is typed. */
    public void finish() {
        add(buttons);
        frame.keep(fields);
    }

    /** Adds this at the end; hands it back. */
    public <C extends Component> C put(C field) {
        add(field);
        return field;
    }
}
