package youcheng.decisions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import youcheng.base.ui.Definition;
import youcheng.base.ui.Messages;
import youcheng.decisions.CaseField;

/**
 * What a case says, field by field, with a mark and the earlier text at what changed since the last round.
 *
 * @param <C> what such a case says
 * @param <F> its fields
 */
public final class ContentList<C, F extends Enum<F> & CaseField<C>> {

    private final Messages messages;
    private final Class<F> fields;
    private final BiFunction<F, C, String> text;

    /** A list of these fields; {@code text} says a field's value in the reader's language. */
    public ContentList(Messages messages, Class<F> fields, BiFunction<F, C, String> text) {
        this.messages = messages;
        this.fields = fields;
        this.text = text;
    }

    /** The list under a heading; {@code changed} has what the last round said, by field. */
    public Section of(String titleKey, C content, Map<F, C> changed) {
        Section section = new Section(new H2(messages.t(titleKey)));
        if (!changed.isEmpty()) {
            section.add(summary(changed));
        }
        Definition list = new Definition();
        for (F field : fields.getEnumConstants()) {
            String now = text.apply(field, content);
            C before = changed.get(field);
            if (before == null) {
                list.add(messages.t(field.labelKey()), now);
            } else {
                list.add(messages.t(field.labelKey()), changed(now, text.apply(field, before)));
            }
        }
        section.add(list);
        return section;
    }

    /** Names what changed, so that nobody has to look for it. */
    private Paragraph summary(Map<F, C> changed) {
        return new Paragraph(messages.t(
                "decisions.changedFields",
                changed.keySet().stream()
                        .map(field -> messages.t(field.labelKey()))
                        .collect(Collectors.joining(messages.t("base.listComma")))));
    }

    private Component changed(String now, String before) {
        Span mark = new Span(messages.t("decisions.changed"));
        mark.addClassNames("status", "status-warn");
        Span text = new Span(now.isEmpty() ? "—" : now);
        text.addClassName("multiline");
        Span old = new Span(before.isEmpty() ? "—" : before);
        old.addClassNames("multiline", "change-before");
        Span label = new Span(messages.t("decisions.before"));
        label.addClassName("timeline-when");
        Div both = new Div(new Div(mark, text), new Div(label, old));
        both.addClassName("changed");
        return both;
    }
}
