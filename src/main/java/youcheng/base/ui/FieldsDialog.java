package youcheng.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import youcheng.base.Rejection;

/**
 * Asks for what a step needs; a refusal is said beside the field it is about and everything typed stays. What is typed
 * is kept until it is handed in, as in every form.
 */
public class FieldsDialog extends Dialog {

    protected final FormFields fields;
    private final transient Messages messages;
    private final transient Fields make;
    private final String form;
    private final Banner banner = new Banner();
    private final Div body = new Div();

    /** {@code subject} is what the step is about, a case or a work item: what is typed is kept for it alone. */
    public FieldsDialog(Messages messages, Fields make, String titleKey, String explanationKey, Object subject) {
        this.messages = messages;
        this.make = make;
        this.form = titleKey + ":" + subject;
        this.fields = new FormFields(banner, messages);
        setHeaderTitle(messages.t(titleKey));
        setWidth("32rem");
        body.add(banner, new Paragraph(messages.t(explanationKey)));
        add(body);
    }

    /** Adds a line of text under the name that refusals use. */
    public TextField field(String name, TextField field) {
        return put(fields.add(name, field));
    }

    /** Adds several lines of text under the name that refusals use. */
    public TextArea field(String name, TextArea field) {
        return put(fields.add(name, field));
    }

    /** Adds a day under the name that refusals use. */
    public DatePicker field(String name, DatePicker field) {
        return put(fields.add(name, field));
    }

    /** Adds a field whose value is chosen rather than typed, and is not kept. */
    public <F extends Component & HasValue<?, ?>> F field(String name, F field) {
        return put(fields.addUnkept(name, field));
    }

    /** Adds this below what is there. */
    protected <C extends Component> C put(C component) {
        body.add(component);
        return component;
    }

    /** Opens it; {@code action} may refuse what it reads, and then everything stays. */
    protected void ask(String confirmKey, Runnable action) {
        Autosave autosave = autosave();
        open(confirmKey, confirm -> attempt(confirm, autosave, action));
    }

    /**
     * Opens it for work of more than a second, which runs outside the session's lock while the dialog stays and says so.
     *
     * @param begin reads what was typed, in the window; what it hands back is the work
     * @param done hears in the window what that came to; where it was refused, that is said beside the fields
     */
    protected <T> void askSlowly(String confirmKey, SlowWork slow, Supplier<Supplier<T>> begin, Consumer<T> done) {
        Autosave autosave = autosave();
        WorkNotice notice = put(new WorkNotice(messages.t(slow.workingKey())));
        open(confirmKey, confirm -> {
            Supplier<T> work = begin.get();
            notice.begin();
            slow.background()
                    .start(
                            this,
                            run -> BackgroundTask.refusalKept(work),
                            result -> {
                                notice.end();
                                attempt(confirm, autosave, () -> done.accept(result.get()));
                            },
                            () -> {
                                notice.end();
                                banner.say(Banner.Severity.ERROR, messages.t(slow.failedKey()));
                                confirm.setEnabled(true);
                            });
        });
    }

    /**
     * How work of more than a second is done.
     *
     * @param background by which it runs
     * @param workingKey message key of what is said while it does
     * @param failedKey message key of what is said where it failed
     */
    public record SlowWork(BackgroundTask background, String workingKey, String failedKey) {}

    private Autosave autosave() {
        Map<String, String> asOpened = new LinkedHashMap<>(fields.values());
        Autosave autosave = make.autosave(form, () -> fields.restore(asOpened));
        autosave.keep(fields);
        body.add(autosave);
        return autosave;
    }

    private void open(String confirmKey, Consumer<Button> confirmed) {
        Button confirm = new Button(messages.t(confirmKey));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(event -> {
            fields.clear();
            if (fields.refuseUnreadable()) {
                confirm.setEnabled(true);
                return;
            }
            confirmed.accept(confirm);
        });
        getFooter().add(new Button(messages.t("base.cancel"), event -> close()), confirm);
        open();
    }

    private void attempt(Button confirm, Autosave autosave, Runnable action) {
        try {
            action.run();
            autosave.forget();
            close();
        } catch (Rejection rejection) {
            fields.refuse(rejection);
            confirm.setEnabled(true);
        }
    }
}
