package youcheng.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import youcheng.base.Rejection;

/** Asks for the written reason of a step, and what else the step needs; a refusal is said beside what it is about. */
public class ReasonDialog extends Dialog {

    private static final int LONGEST = 2000;

    private final transient Words words;
    private final Banner banner = new Banner();
    private final FormFields fields;
    private final Div form = new Div();
    private final TextArea reason;

    public ReasonDialog(Words words, Fields make, String titleKey, String explanationKey) {
        this.words = words;
        this.fields = new FormFields(banner, words);
        setHeaderTitle(words.t(titleKey));
        setWidth("32rem");
        reason = fields.add("reason", make.lines("base.reason", LONGEST));
        reason.setRequiredIndicatorVisible(true);
        form.add(banner, new Paragraph(words.t(explanationKey)), reason);
        add(form);
    }

    /** Adds a field under the name that refusals use, above the reason. */
    public <F extends Component & com.vaadin.flow.component.HasValue<?, ?>> F field(String name, F field) {
        form.addComponentAtIndex(form.getElement().getChildCount() - 1, field);
        return fields.addUnkept(name, field);
    }

    /** Opens it; {@code deed} gets the reason and may refuse it, in which case everything typed stays. */
    public void ask(String confirmKey, Consumer<String> deed) {
        Button confirm = new Button(words.t(confirmKey));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(event -> {
            fields.clear();
            try {
                deed.accept(reason.getValue());
                close();
            } catch (Rejection rejection) {
                fields.refuse(rejection);
                confirm.setEnabled(true);
            }
        });
        getFooter().add(new Button(words.t("base.cancel"), event -> close()), confirm);
        open();
    }
}
