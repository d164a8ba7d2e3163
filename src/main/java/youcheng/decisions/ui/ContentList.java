package youcheng.decisions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Definition;
import youcheng.base.ui.LongText;
import youcheng.base.ui.Messages;
import youcheng.decisions.CaseField;

/**
 * What a case says, field by field, with a mark and the earlier text at what changed since the last round.
 *
 * @param <C> what such a case says
 * @param <F> its fields
 */
public final class ContentList<C, F extends Enum<F> & CaseField<C>> {

    private static final int LINES_OF_BEFORE = 3;

    private final Messages messages;
    private final Class<F> fields;
    private final BiFunction<F, C, String> text;
    private Function<F, String> labelKey = CaseField::labelKey;

    /** A list of these fields; {@code text} says a field's value in the reader's language. */
    public ContentList(Messages messages, Class<F> fields, BiFunction<F, C, String> text) {
        this.messages = messages;
        this.fields = fields;
        this.text = text;
    }

    /** Calls fields something else than they do themselves, by the message with the key that this hands back. */
    public ContentList<C, F> labelled(Function<F, String> otherKey) {
        this.labelKey = otherKey;
        return this;
    }

    /** All fields; {@code changed} has what the last round said, by field. */
    public Definition of(C content, Map<F, C> changed) {
        Definition list = new Definition();
        for (F field : fields.getEnumConstants()) {
            add(list, field, content, changed.get(field));
        }
        return list;
    }

    /** Only what changed, of long texts the passage, under a sentence that names it; empty where nothing did. */
    public Optional<Component> changes(C content, Map<F, C> changed) {
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        Definition list = new Definition();
        changed.forEach((field, before) -> {
            ChangedPassage passage = ChangedPassage.between(text.apply(field, before), text.apply(field, content));
            list.add(messages.t(labelKey.apply(field)), changed(passage.now(), passage.before()));
        });
        Paragraph summary = new Paragraph(messages.t(
                "decisions.changedFields",
                changed.keySet().stream()
                        .map(field -> messages.t(labelKey.apply(field)))
                        .collect(Collectors.joining(messages.t("base.listComma")))));
        return Optional.of(new Div(summary, list));
    }

    private void add(Definition list, F field, C content, @Nullable C before) {
        String now = text.apply(field, content);
        if (before == null) {
            list.add(messages.t(labelKey.apply(field)), now);
        } else {
            list.add(messages.t(labelKey.apply(field)), changed(now, text.apply(field, before)));
        }
    }

    private Component changed(String now, String before) {
        Span mark = new Span(messages.t("decisions.changed"));
        mark.addClassNames("status", "status-warn");
        Span text = new Span(now.isEmpty() ? "—" : now);
        text.addClassName("multiline");
        // Who wants to compare opens it; what counts is what it says now.
        LongText old = new LongText(before, LINES_OF_BEFORE, messages);
        old.addClassName("change-before");
        Span label = new Span(messages.t("decisions.before"));
        label.addClassName("timeline-when");
        Div both = new Div(new Div(mark, text), new Div(label, old));
        both.addClassName("changed");
        return both;
    }
}
