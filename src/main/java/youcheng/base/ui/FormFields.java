package youcheng.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;

/**
 * The fields of a form by the names that refusals use: a refusal that names a field is said beside it, any other at the
 * top. What was typed stays.
 */
public final class FormFields {

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Map<String, Codec<?>> codecs = new LinkedHashMap<>();
    private final Banner banner;
    private final Words words;

    public FormFields(Banner banner, Words words) {
        this.banner = banner;
        this.words = words;
    }

    /** How a field's value is kept as text. */
    private record Codec<V>(HasValue<?, V> field, Function<V, String> write, Function<String, @Nullable V> read) {

        String text() {
            return field.isEmpty() ? "" : write.apply(field.getValue());
        }

        void restore(String text) {
            V value = text.isEmpty() ? field.getEmptyValue() : read.apply(text);
            field.setValue(value == null ? field.getEmptyValue() : value);
        }
    }

    /** Adds a text field under its name; hands it back. */
    public <F extends Component & HasValue<?, String>> F add(String name, F field) {
        return add(name, field, text -> text, text -> text);
    }

    /** Adds a date field under its name; hands it back. */
    public DatePicker add(String name, DatePicker field) {
        return add(name, field, LocalDate::toString, LocalDate::parse);
    }

    /** Adds a field whose value these two turn into text and back, null where the text means nothing any more. */
    public <V, F extends Component & HasValue<?, V>> F add(
            String name, F field, Function<V, String> write, Function<String, @Nullable V> read) {
        codecs.put(name, new Codec<>(field, write, read));
        return addUnkept(name, field);
    }

    /** Adds a field whose value is never kept as text, such as a password. */
    public <F extends Component & HasValue<?, ?>> F addUnkept(String name, F field) {
        fields.put(name, field);
        field.setId("field-" + name);
        field.addValueChangeListener(change -> unmark(field));
        return field;
    }

    /** Runs this whenever the person, not the program, changed a field. */
    public void onTyping(Runnable changed) {
        codecs.values()
                .forEach(codec -> codec.field().addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        changed.run();
                    }
                }));
    }

    /** What stands in the fields, by name. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        codecs.forEach((name, codec) -> values.put(name, codec.text()));
        return values;
    }

    /** Puts kept values back; a field that is not kept, or is read-only, stays as it is. */
    public void restore(Map<String, String> kept) {
        codecs.forEach((name, codec) -> {
            String text = kept.get(name);
            if (text != null && !codec.field().isReadOnly()) {
                codec.restore(text);
            }
        });
    }

    /** Says why the form was refused, where the person looks. */
    public void refuse(Rejection rejection) {
        String sentence = words.say(rejection);
        Component field = rejection.field() == null ? null : fields.get(rejection.field());
        if (field instanceof HasValidationProperties validated) {
            validated.setInvalid(true);
            validated.setErrorMessage(sentence);
            banner.say(Banner.Kind.ERROR, words.t("base.form.refused"));
            // Not every field can be focused as a whole: a group of radio buttons passes it on to its first.
            field.getElement()
                    .executeJs("(this.querySelector('input, textarea') ?? this).focus({preventScroll: true});"
                            + "this.scrollIntoView({block: 'center'})");
        } else {
            banner.say(Banner.Kind.ERROR, sentence);
        }
    }

    /**
     * Whether some field holds what it cannot read, a date that is none or letters in a number; it is marked, and what
     * was typed stays.
     */
    public boolean refuseUnreadable() {
        List<Component> unreadable = fields.values().stream()
                .filter(field -> field instanceof HasValue<?, ?> value && value.isEmpty())
                .filter(field -> field.getElement().getProperty("_hasInputValue", false))
                .toList();
        unreadable.forEach(field -> ((HasValidationProperties) field).setInvalid(true));
        if (!unreadable.isEmpty()) {
            banner.say(Banner.Kind.ERROR, words.t("base.form.refused"));
        }
        return !unreadable.isEmpty();
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
