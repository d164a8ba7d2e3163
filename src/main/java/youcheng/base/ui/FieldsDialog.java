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
        Map<String, String> asOpened = new LinkedHashMap<>(fields.values());
        Autosave autosave = make.autosave(form, () -> fields.restore(asOpened));
        autosave.keep(fields);
        body.add(autosave);
        Button confirm = new Button(messages.t(confirmKey));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(event -> {
            fields.clear();
            if (fields.refuseUnreadable()) {
                confirm.setEnabled(true);
                return;
            }
            try {
                action.run();
                autosave.forget();
                close();
            } catch (Rejection rejection) {
                fields.refuse(rejection);
                confirm.setEnabled(true);
            }
        });
        getFooter().add(new Button(messages.t("base.cancel"), event -> close()), confirm);
        open();
    }
}
