package youcheng.cases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import youcheng.audit.TrailEntry;
import youcheng.audit.ui.TrailWords;
import youcheng.audit.ui.TrailWords.ChangeInWords;
import youcheng.base.Actor;
import youcheng.base.ui.Definition;
import youcheng.base.ui.Words;
import youcheng.identity.People;

/** Who did what, when and why in a case, with before and after. */
class Timeline extends OrderedList {

    private final transient TrailWords trailWords;
    private final transient Words words;
    private final transient People people;

    Timeline(List<TrailEntry> entries, TrailWords trailWords, Words words, People people) {
        this.trailWords = trailWords;
        this.words = words;
        this.people = people;
        addClassName("timeline");
        entries.forEach(entry -> add(item(entry)));
    }

    private ListItem item(TrailEntry entry) {
        Span when = new Span(words.dateTime(entry.at()));
        when.addClassName("timeline-when");
        Span who = new Span(nameOf(entry.deed().actor()));
        who.addClassName("timeline-who");
        ListItem item = new ListItem(new Div(when, who, new Span(trailWords.action(entry))));
        trailWords.reason(entry).ifPresent(reason -> {
            Paragraph why = new Paragraph(reason);
            why.addClassNames("timeline-why", "multiline");
            item.add(why);
        });
        List<ChangeInWords> changes = trailWords.changes(entry);
        if (!changes.isEmpty()) {
            item.add(changes(changes));
        }
        return item;
    }

    private Definition changes(List<ChangeInWords> changes) {
        Definition list = new Definition();
        for (ChangeInWords change : changes) {
            Div values = new Div();
            if (!change.before().isEmpty()) {
                Span before = new Span(change.before());
                before.addClassNames("change-before", "multiline");
                values.add(before);
            }
            if (!change.after().isEmpty()) {
                Span after = new Span(change.after());
                after.addClassNames("change-after", "multiline");
                values.add(after);
            }
            list.add(change.field(), values);
        }
        return list;
    }

    private String nameOf(Actor actor) {
        return actor.isPerson() ? people.nameOf(actor.accountId()) : words.t("base.system");
    }
}
