package youcheng.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import youcheng.base.Rejection;

/**
 * The fields of a form by the names that refusals use: a refusal that names a field is said beside it, any other at the
 * top. What was typed stays.
 */
public final class FormFields {

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Banner banner;
    private final Words words;

    public FormFields(Banner banner, Words words) {
        this.banner = banner;
        this.words = words;
    }

    /** Adds a field under its name; hands it back. */
    public <F extends Component & HasValue<?, ?>> F add(String name, F field) {
        fields.put(name, field);
        field.setId("field-" + name);
        field.addValueChangeListener(change -> unmark(field));
        return field;
    }

    /** Says why the form was refused, where the person looks. */
    public void refuse(Rejection rejection) {
        String sentence = words.say(rejection);
        Component field = rejection.field() == null ? null : fields.get(rejection.field());
        if (field instanceof HasValidationProperties validated) {
            validated.setInvalid(true);
            validated.setErrorMessage(sentence);
            banner.say(Banner.Kind.ERROR, words.t("base.form.refused"));
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        } else {
            banner.say(Banner.Kind.ERROR, sentence);
        }
    }

    /** Forgets earlier refusals; before the form is handed in again. */
    public void clear() {
        banner.clear();
        fields.values().forEach(FormFields::unmark);
    }

    private static void unmark(Component field) {
        if (field instanceof HasValidationProperties validated) {
            validated.setInvalid(false);
        }
    }
}
