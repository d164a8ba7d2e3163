package youcheng.register.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import youcheng.base.FieldCheck;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FieldsDialog;
import youcheng.base.ui.Messages;
import youcheng.register.ContactField;
import youcheng.register.ContactMerge.ContactMergePreview;
import youcheng.register.ContactPersonRecord;
import youcheng.register.Post;

/** Asks which other entry is of the same person, and which value of each field holds; says what moves. */
class ContactMergeDialog extends FieldsDialog {

    private final transient Messages messages;
    private final transient Function<ContactPersonRecord, ContactMergePreview> previews;
    private final transient ComboBox<ContactPersonRecord> other;
    private final Div comparison = new Div();
    private final transient Map<ContactField, RadioButtonGroup<Boolean>> choices = new EnumMap<>(ContactField.class);
    private transient @Nullable ContactMergePreview preview;

    /**
     * @param stays the entry that stays
     * @param others those that can be of the same person
     * @param previews what merging one of them would do
     */
    ContactMergeDialog(
            Messages messages,
            Fields make,
            ContactPersonRecord stays,
            List<ContactPersonRecord> others,
            Function<ContactPersonRecord, ContactMergePreview> previews) {
        super(messages, make, "merging.contact", "merging.contact.about", stays.id());
        this.messages = messages;
        this.previews = previews;
        setWidth("40rem");
        put(new Paragraph(messages.t("merging.count", messages.t("merging.contact.stays"), stays.name())));
        other = field("other", new ComboBox<>(messages.t("merging.contact.with")));
        other.setItems(Fields.byName(this::name), others);
        other.setItemLabelGenerator(this::name);
        other.setWidthFull();
        other.addValueChangeListener(event -> compare(event.getValue()));
        put(comparison);
    }

    /** Compares with this entry at once. */
    void compareWith(ContactPersonRecord person) {
        other.setValue(person);
    }

    void ask(BiConsumer<ContactMergePreview, Set<ContactField>> action) {
        ask("merging.do", () -> action.accept(FieldCheck.required("other", preview), chosen()));
    }

    private Set<ContactField> chosen() {
        Set<ContactField> ofOther = EnumSet.noneOf(ContactField.class);
        choices.forEach((field, choice) -> {
            if (Boolean.TRUE.equals(choice.getValue())) {
                ofOther.add(field);
            }
        });
        return ofOther;
    }

    private void compare(@Nullable ContactPersonRecord chosen) {
        comparison.removeAll();
        choices.clear();
        preview = chosen == null ? null : previews.apply(chosen);
        ContactMergePreview shown = preview;
        if (shown == null) {
            return;
        }
        comparison.add(new Paragraph(messages.t("merging.contact.hold")));
        for (ContactField field : ContactField.values()) {
            Object first = field.of(shown.stays());
            Object second = field.of(shown.goes());
            if (!Objects.equals(first, second)) {
                comparison.add(choice(field, first, second));
            }
        }
        comparison.add(new Paragraph(messages.t("merging.contact.same")), new Paragraph(moves(shown)));
    }

    /** What is known holds over what is not, and of two the one of the entry that stays. */
    private RadioButtonGroup<Boolean> choice(ContactField field, @Nullable Object first, @Nullable Object second) {
        RadioButtonGroup<Boolean> choice = new RadioButtonGroup<>(messages.t(field.key()));
        choice.setItems(false, true);
        choice.setItemLabelGenerator(ofOther -> said(ofOther ? second : first));
        choice.setValue(first == null);
        choices.put(field, choice);
        return fields.addUnkept(field.name(), choice);
    }

    private String said(@Nullable Object value) {
        if (value == null) {
            return messages.t("merging.empty");
        }
        return value instanceof Post post ? messages.t("contact.post." + post) : messages.say(value);
    }

    private String moves(ContactMergePreview shown) {
        return shown.moves().isEmpty()
                ? messages.t("merging.movesNothing")
                : messages.t(
                        "merging.moves",
                        shown.moves().entrySet().stream()
                                .map(part -> messages.t("merging.count", messages.t(part.getKey()), part.getValue()))
                                .collect(Collectors.joining(messages.t("base.listComma"))));
    }

    private String name(ContactPersonRecord person) {
        return person.title().isEmpty() ? person.name() : person.name() + " · " + person.title();
    }
}
