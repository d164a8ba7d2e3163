package youcheng.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What is wrong in a form: said at each field, and listed at the top with a way to each. */
final class FieldFaults {

    /** Not every field can be focused as a whole: a group of radio buttons passes it on to its first. */
    private static final String FOCUS = "setTimeout(() => {(this.querySelector('input, textarea') ?? this)"
            + ".focus({preventScroll: true}); this.scrollIntoView({block: 'center'})})";

    /** More are marked all the same; a longer list nobody reads. */
    private static final int MOST_LISTED = 20;

    private final Messages messages;
    private final List<Fault> faults = new ArrayList<>();

    FieldFaults(Messages messages) {
        this.messages = messages;
    }

    private record Fault(Component field, String label, String sentence) {

        String text(Messages messages) {
            return label.isEmpty() || sentence.isEmpty()
                    ? label + sentence
                    : messages.t("base.form.fault", label, sentence);
        }
    }

    /** Marks this field and says this beside it. */
    void mark(Component field, String label, String sentence) {
        ((HasValidationProperties) field).setErrorMessage(sentence);
        mark(field, label);
    }

    /** Marks this field, which says itself what is wrong. */
    void mark(Component field, String label) {
        HasValidationProperties marked = (HasValidationProperties) field;
        marked.setInvalid(true);
        faults.add(new Fault(field, label, Objects.requireNonNullElse(marked.getErrorMessage(), "")));
    }

    boolean areThere() {
        return !faults.isEmpty();
    }

    /** Lists all below these sentences; a click leads to the field. */
    void list(Banner banner, Banner.Severity kind, List<String> sentences) {
        List<Component> content = new ArrayList<>();
        sentences.forEach(sentence -> content.add(new Paragraph(sentence)));
        if (areThere()) {
            content.add(links(banner));
        }
        if (faults.size() > MOST_LISTED) {
            content.add(new Paragraph(messages.t("base.form.moreFaults", faults.size() - MOST_LISTED)));
        }
        banner.show(kind, content.toArray(Component[]::new));
    }

    private UnorderedList links(Banner banner) {
        UnorderedList list = new UnorderedList();
        faults.stream().limit(MOST_LISTED).forEach(fault -> {
            Button link = new Button(fault.text(messages), event -> focus(fault.field(), banner));
            link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            list.add(new ListItem(link));
        });
        return list;
    }

    /** Leads to the first. */
    void focusFirst() {
        faults.stream().findFirst().ifPresent(fault -> focus(fault.field(), fault.field()));
    }

    private static void focus(Component field, Component from) {
        PageTabs.reveal(field);
        Sheet.uncover(field, from);
        field.getElement().executeJs(FOCUS);
    }
}
