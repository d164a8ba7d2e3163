package youcheng.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import youcheng.base.Languages;
import youcheng.base.ui.Messages;
import youcheng.search.SearchKind;
import youcheng.search.find.Found;
import youcheng.search.find.Passage;

/** What was found, by kinds or in one row: each with its title, where it belongs and the passage, which is text and never markup. */
@StyleSheet("context://styles/search.css")
class FoundList extends Div {

    private final transient Messages messages;
    private final transient Runnable followed;

    /** {@code followed} runs when somebody follows a link. */
    FoundList(Messages messages, Runnable followed) {
        this.messages = messages;
        this.followed = followed;
        addClassName("found");
    }

    /** Shows these under the names of their kinds, in the order of the first of each. */
    void showByKind(List<Found> found) {
        removeAll();
        Map<SearchKind, UnorderedList> lists = new LinkedHashMap<>();
        for (Found each : found) {
            lists.computeIfAbsent(each.kind(), this::group).add(item(each, false));
        }
    }

    /** Shows these in their order. */
    void show(List<Found> found) {
        removeAll();
        UnorderedList list = new UnorderedList();
        found.forEach(each -> list.add(item(each, true)));
        if (!found.isEmpty()) {
            add(list);
        }
    }

    private UnorderedList group(SearchKind kind) {
        UnorderedList list = new UnorderedList();
        add(new H2(messages.t(kind.key())), list);
        return list;
    }

    private ListItem item(Found found, boolean withKind) {
        Anchor title = new Anchor(found.link());
        Passage name = Languages.isChinese(messages.language()) ? found.titleZh() : found.titleEn();
        title.add(marked(name));
        title.addClassName("found-title");
        title.getElement().addEventListener("click", event -> followed.run());
        ListItem item = new ListItem(title);
        StringBuilder where =
                new StringBuilder(withKind ? messages.t(found.kind().key()) : "");
        append(
                where,
                found.belongsTo().in(messages.language()).equals(name.text()) ? "" : messages.say(found.belongsTo()));
        Instant at = found.at();
        append(where, at == null ? "" : messages.date(at));
        if (!where.isEmpty()) {
            Span line = new Span(where.toString());
            line.addClassName("found-where");
            item.add(line);
        }
        if (!found.passage().pieces().isEmpty()) {
            Div passage = marked(found.passage());
            passage.addClassName("found-passage");
            item.add(passage);
        }
        return item;
    }

    private static void append(StringBuilder text, String more) {
        if (!more.isEmpty()) {
            text.append(text.isEmpty() ? "" : " · ").append(more);
        }
    }

    private static Div marked(Passage passage) {
        Div text = new Div();
        for (Passage.Piece piece : passage.pieces()) {
            HtmlContainer part = new HtmlContainer(piece.marked() ? "mark" : "span");
            part.setText(piece.text());
            text.add(part);
        }
        return text;
    }
}
