package youcheng.audit.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import youcheng.audit.TrailEntry;
import youcheng.audit.ui.TrailWords.ChangeInWords;
import youcheng.base.ui.Definition;
import youcheng.base.ui.Words;

/** Entries of a chain, the newest first: who did what, when and why, with before and after. */
class EntryList extends OrderedList {

    private final transient TrailWords trailWords;
    private final transient Words words;

    EntryList(TrailWords trailWords, Words words) {
        this.trailWords = trailWords;
        this.words = words;
        addClassName("trail");
    }

    void show(List<TrailEntry> entries) {
        removeAll();
        entries.forEach(entry -> add(item(entry)));
    }

    private ListItem item(TrailEntry entry) {
        Span sequence = new Span(words.t("audit.sequence", entry.sequence()));
        Span when = new Span(words.dateTime(entry.at()));
        when.setTitle(entry.at().toString());
        Code hash = new Code(ChainWords.shortHash(entry.hash()));
        hash.setTitle(entry.hash());
        Div about = new Div(sequence, when, hash);
        about.addClassName("trail-about");
        Span who = new Span(trailWords.who(entry));
        who.addClassName("trail-who");
        Div what = new Div(who, new Span(trailWords.action(entry)));
        what.addClassName("trail-what");
        ListItem item = new ListItem(about, what);
        trailWords.reason(entry).ifPresent(reason -> item.add(why(reason)));
        List<ChangeInWords> changes = trailWords.changes(entry);
        if (!changes.isEmpty()) {
            item.add(changes(changes));
        }
        return item;
    }

    private Paragraph why(String reason) {
        Paragraph why = new Paragraph(words.t("audit.reason", reason));
        why.addClassName("multiline");
        return why;
    }

    private Definition changes(List<ChangeInWords> changes) {
        Definition list = new Definition();
        changes.forEach(change -> list.add(
                change.field(),
                change.before().isEmpty()
                        ? change.after()
                        : words.t("audit.change", change.before(), orNothing(change.after()))));
        return list;
    }

    private String orNothing(String value) {
        return value.isEmpty() ? "—" : value;
    }
}
