package youcheng.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import youcheng.base.FieldCheck;
import youcheng.base.Rejection;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.PlainTable;
import youcheng.register.NameRecord;
import youcheng.register.RelationshipRecord;
import youcheng.register.keeping.RelationshipMerge.MergePreview;
import youcheng.register.keeping.RelationshipPart;

/** Both relationships part by part with the choice of what holds, what moves along, and the reason. */
class MergeForm extends Div {

    private final transient MergePreview preview;
    private final transient RelationshipWords words;
    private final transient Messages messages;
    private final transient FormFields fields;
    private final transient Map<RelationshipPart, RadioButtonGroup<Boolean>> choices =
            new EnumMap<>(RelationshipPart.class);

    /** {@code merge} gets what was chosen, of each part whether the one that goes holds, and the reason; it may refuse. */
    MergeForm(
            MergePreview preview,
            Banner banner,
            RelationshipWords words,
            Messages messages,
            Fields make,
            BiConsumer<Map<RelationshipPart, Boolean>, String> merge) {
        this.preview = preview;
        this.words = words;
        this.messages = messages;
        this.fields = new FormFields(banner, messages);
        TextArea reason = fields.add("reason", make.lines("base.reason", FieldCheck.LONGEST_REASON));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        Button confirm = new Button(messages.t("merging.do"));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(event -> {
            fields.clear();
            try {
                merge.accept(chosen(), reason.getValue());
            } catch (Rejection rejection) {
                fields.refuse(rejection);
                confirm.setEnabled(true);
            }
        });
        add(swap(), table(), new H2(messages.t("merging.moving")), moving(), reason, confirm);
    }

    private Anchor swap() {
        return new Anchor(
                MergeNavigation.of(
                        preview.goes().relationship().id(),
                        preview.stays().relationship().id()),
                messages.t("merging.swap"));
    }

    private PlainTable table() {
        PlainTable table = new PlainTable(
                messages.t("merging.compared"),
                messages.t("merging.field"),
                messages.t("merging.stays", words.name(preview.stays())),
                messages.t("merging.goes", words.name(preview.goes())),
                messages.t("merging.holds"));
        RelationshipRecord first = preview.stays().relationship();
        RelationshipRecord second = preview.goes().relationship();
        for (RelationshipPart part : RelationshipPart.values()) {
            Component holds =
                    part.isSame(first, second) ? new Span(messages.t("merging.same")) : choice(part, first, second);
            table.row(
                    new Span(messages.t("merging.part." + part.name())),
                    new Span(words.of(part, first)),
                    new Span(words.of(part, second)),
                    holds);
        }
        return table;
    }

    /** Nothing is chosen beforehand where only a person can say which of the two holds. */
    private RadioButtonGroup<Boolean> choice(
            RelationshipPart part, RelationshipRecord first, RelationshipRecord second) {
        RadioButtonGroup<Boolean> choice = new RadioButtonGroup<>();
        choice.setAriaLabel(messages.t("merging.holds") + ": " + messages.t("merging.part." + part.name()));
        choice.setItems(false, true);
        choice.setItemLabelGenerator(ofOther -> messages.t(ofOther ? "merging.holds.goes" : "merging.holds.stays"));
        if (!part.needsChoice(first, second)) {
            choice.setValue(part.isOfSecond(first, second));
        }
        choices.put(part, choice);
        return fields.addUnkept(part.name(), choice);
    }

    private Map<RelationshipPart, Boolean> chosen() {
        Map<RelationshipPart, Boolean> ofOther = new EnumMap<>(RelationshipPart.class);
        choices.forEach((part, choice) -> choice.getOptionalValue().ifPresent(value -> ofOther.put(part, value)));
        return ofOther;
    }

    private Div moving() {
        UnorderedList list = new UnorderedList();
        preview.moves()
                .forEach((part, count) -> list.add(new ListItem(messages.t("merging.count", messages.t(part), count))));
        if (!preview.names().isEmpty()) {
            list.add(new ListItem(messages.t(
                    "merging.names",
                    preview.names().stream()
                            .map(NameRecord::name)
                            .collect(Collectors.joining(messages.t("base.listComma"))))));
        }
        Div all = new Div();
        if (list.getChildren().findAny().isEmpty()) {
            all.add(new Paragraph(messages.t("merging.movesNothing")));
        } else {
            all.add(list);
        }
        if (preview.withCity()) {
            all.add(new Paragraph(messages.t(
                    "merging.city",
                    preview.goes().city().name(messages.language()),
                    preview.stays().city().name(messages.language()))));
        }
        all.add(new Paragraph(messages.t("merging.documents")));
        return all;
    }
}
