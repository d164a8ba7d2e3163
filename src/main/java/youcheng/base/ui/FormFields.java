package youcheng.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;

/**
 * The fields of a form by the names that refusals use: a refusal that names a field is said beside it, any other at the
 * top. What was typed stays.
 */
public final class FormFields {

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Map<String, FieldCodec<?>> codecs = new LinkedHashMap<>();
    private final List<Function<String, Optional<Component>>> parts = new ArrayList<>();
    private final Map<String, String> calledAs = new HashMap<>();
    private final List<Component> marked = new ArrayList<>();
    private final List<Consumer<Set<String>>> later = new ArrayList<>();
    private final List<Runnable> typing = new ArrayList<>();
    private final List<Consumer<Map<String, String>>> shown = new ArrayList<>();
    private final Banner banner;
    private final Messages messages;

    public FormFields(Banner banner, Messages messages) {
        this.banner = banner;
        this.messages = messages;
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
        codecs.put(name, new FieldCodec<>(field, write, read));
        return addUnkept(name, field);
    }

    /** Adds a field whose value is never kept as text, such as a password. */
    public <F extends Component & HasValue<?, ?>> F addUnkept(String name, F field) {
        fields.put(name, field);
        field.setId("field-" + name);
        field.addValueChangeListener(change -> unmark(field));
        return field;
    }

    /** Calls a field so where its label alone does not tell which of several is meant. */
    public void call(String name, String called) {
        calledAs.put(name, called);
    }

    /** Adds fields that are refused together, under the name that such a refusal uses. */
    public <G extends Component & HasValidationProperties> G addGroup(String name, G group) {
        fields.put(name, group);
        group.setId("field-" + name);
        return group;
    }

    /** Adds fields that come and go, such as the cells of a table; this finds them by the names that refusals use. */
    public void addParts(Function<String, Optional<Component>> found) {
        parts.add(found);
    }

    /**
     * Adds fields that are shown when somebody asks, such as further rows of a long table. Before kept values are put back, {@code
     * show} gets the names of those that stand in no field yet, and {@link #showMore shows} the fields with such names.
     */
    public void addLater(Consumer<Set<String>> show) {
        later.add(show);
    }

    /** Runs this, which adds further fields to a form that is in use. */
    public void showMore(Runnable add) {
        Set<String> before = Set.copyOf(codecs.keySet());
        add.run();
        Map<String, String> added = new LinkedHashMap<>();
        codecs.forEach((name, codec) -> {
            if (!before.contains(name)) {
                typing.forEach(changed -> listen(codec, changed));
                added.put(name, codec.text());
            }
        });
        shown.forEach(each -> each.accept(added));
    }

    /** Hands over what stands in fields that are shown later, when they are. */
    void onMore(Consumer<Map<String, String>> values) {
        shown.add(values);
    }

    /** Runs this whenever the person, not the program, changed a field, be it shown now or later. */
    public void onTyping(Runnable changed) {
        typing.add(changed);
        codecs.values().forEach(codec -> listen(codec, changed));
    }

    private static void listen(FieldCodec<?> codec, Runnable changed) {
        codec.field().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    /** What stands in the fields, by name. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        codecs.forEach((name, codec) -> values.put(name, codec.text()));
        return values;
    }

    /** What this field is called and what it says, as the person reads it. */
    KeptForm.Line line(String name) {
        FieldCodec<?> codec = codecs.get(name);
        return new KeptForm.Line(label(fields.get(name)), codec == null ? "" : codec.shown());
    }

    /** Puts kept values back; a field that is not kept, or is read-only, stays as it is. */
    public void restore(Map<String, String> kept) {
        restore(kept, Map.of());
    }

    /**
     * Puts kept values back. Where a field held something else {@code before} than it holds now, somebody changed it
     * meanwhile: that version is shown under the field, to be taken with a click.
     */
    public void restore(Map<String, String> kept, Map<String, String> before) {
        Set<String> notShown = new HashSet<>(kept.keySet());
        notShown.removeAll(codecs.keySet());
        later.forEach(show -> show.accept(notShown));
        List<String> both = new ArrayList<>();
        codecs.forEach((name, codec) -> {
            String text = kept.get(name);
            if (text == null || codec.field().isReadOnly()) {
                return;
            }
            String now = codec.text();
            String shown = codec.shown();
            codec.restore(text);
            if (!now.equals(text) && before.containsKey(name) && !now.equals(before.get(name))) {
                both.add(label(fields.get(name)));
                showOther(fields.get(name), codec, now, shown);
            }
        });
        if (!both.isEmpty()) {
            banner.say(
                    Banner.Severity.WARNING,
                    messages.t("base.draft.conflict", String.join(messages.t("base.listComma"), both)));
        }
    }

    private void showOther(@Nullable Component field, FieldCodec<?> codec, String text, String shown) {
        if (!(field instanceof HasHelper helped)) {
            return;
        }
        Span other = new Span(shown.isEmpty() ? messages.t("base.draft.other.empty") : shown);
        other.addClassName("multiline");
        Button take = new Button(messages.t("base.draft.other.take"));
        take.addThemeVariants(ButtonVariant.LUMO_SMALL);
        take.setAriaLabel(messages.t("base.draft.other.take") + ": " + label(field));
        take.addClickListener(event -> {
            codec.restore(text);
            helped.setHelperComponent(null);
        });
        Div both = new Div(new Span(messages.t("base.draft.other")), other, take);
        both.addClassName("other-version");
        helped.setHelperComponent(both);
    }

    /** A cell of a table has no label that is seen, and says its name to screen readers all the same. */
    private static String label(@Nullable Component field) {
        String label = field instanceof HasLabel labelled ? labelled.getLabel() : null;
        if (label == null && field instanceof HasAriaLabel named) {
            label = named.getAriaLabel().orElse(null);
        }
        return Objects.requireNonNullElse(label, "");
    }

    private String called(String name, Component field) {
        String called = calledAs.get(name);
        return called == null ? label(field) : called;
    }

    private @Nullable Component find(String name) {
        Component field = fields.get(name);
        return field != null
                ? field
                : parts.stream()
                        .flatMap(found -> found.apply(name).stream())
                        .findFirst()
                        .orElse(null);
    }

    /** Says why the form was refused, at each field and at the top, where a click leads to the field. */
    public void refuse(Rejection rejection) {
        Map<String, String> sentences = new LinkedHashMap<>();
        List<String> ofNoField = new ArrayList<>();
        for (Rejection each : rejection.all()) {
            String field = each.field();
            if (field != null && find(field) instanceof HasValidationProperties) {
                sentences.putIfAbsent(field, messages.say(each));
            } else {
                ofNoField.add(messages.say(each));
            }
        }
        refuse(sentences, ofNoField);
    }

    /** The same for several fields at once, each with what is wrong there. */
    public void refuse(Map<String, String> sentences) {
        refuse(sentences, List.of());
    }

    private void refuse(Map<String, String> sentences, List<String> ofNoField) {
        FieldFaults faults = mark(sentences);
        List<String> said = new ArrayList<>(ofNoField);
        if (!sentences.isEmpty()) {
            said.addFirst(messages.t("base.form.refused"));
        }
        faults.list(banner, Banner.Severity.ERROR, said);
        if (sentences.size() == 1) {
            faults.focusFirst();
        }
    }

    /** Marks fields without refusing the form, with this sentence above the list of them. */
    public void point(Banner.Severity kind, String sentence, Map<String, String> sentences) {
        point(kind, List.of(sentence), sentences);
    }

    /** The same with several sentences above the list. */
    public void point(Banner.Severity kind, List<String> said, Map<String, String> sentences) {
        mark(sentences).list(banner, kind, said);
    }

    private FieldFaults mark(Map<String, String> sentences) {
        FieldFaults faults = new FieldFaults(messages);
        sentences.forEach((name, sentence) -> {
            Component field = find(name);
            if (field instanceof HasValidationProperties) {
                faults.mark(field, called(name, field), sentence);
                marked.add(field);
            }
        });
        return faults;
    }

    /**
     * Whether some field holds what it cannot read, a date that is none or letters in a number, or more than it may; it
     * is marked, and what was typed stays.
     */
    public boolean refuseUnreadable() {
        FieldFaults faults = new FieldFaults(messages);
        fields.forEach((name, field) -> {
            if (FieldLimits.isBroken(field)) {
                faults.mark(field, called(name, field));
            }
        });
        if (faults.areThere()) {
            faults.list(banner, Banner.Severity.ERROR, List.of(messages.t("base.form.refused")));
        }
        return faults.areThere();
    }

    /** Forgets earlier refusals; before the form is handed in again. */
    public void clear() {
        banner.clear();
        fields.values().forEach(FormFields::unmark);
        marked.forEach(FormFields::unmark);
        marked.clear();
    }

    private static void unmark(Component field) {
        if (field instanceof HasValidationProperties validated && !FieldLimits.isBroken(field)) {
            validated.setInvalid(false);
        }
    }
}
