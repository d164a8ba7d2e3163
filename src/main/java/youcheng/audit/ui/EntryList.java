package youcheng.audit.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Iterator;
import java.util.List;
import youcheng.audit.TrailEntry;
import youcheng.audit.ui.TrailMessages.ChangeInWords;
import youcheng.base.ui.Definition;
import youcheng.base.ui.LongText;
import youcheng.base.ui.Messages;

/** Entries of the trail: who did what, when and why, with before and after. */
public class EntryList extends OrderedList {

    private final transient TrailMessages trailMessages;
    private static final int LINES_OF_REASON = 3;

    private final transient Messages messages;
    private final Reading reading;

    private enum Reading {
        /** With all that changed. */
        PLAIN,
        /** With each entry's place in its chain and its hash. */
        PROOF,
        /** Long reasons, and before and after, on demand. */
        FOLDED
    }

    private EntryList(TrailMessages trailMessages, Messages messages, Reading reading) {
        this.trailMessages = trailMessages;
        this.messages = messages;
        this.reading = reading;
        addClassName("timeline");
    }

    /** A list that shows each entry's place in its chain, its hash, and all that changed. */
    public static EntryList proving(TrailMessages trailMessages, Messages messages) {
        return new EntryList(trailMessages, messages, Reading.PROOF);
    }

    /** A list that says what was done and all that changed. */
    public static EntryList plain(TrailMessages trailMessages, Messages messages) {
        return new EntryList(trailMessages, messages, Reading.PLAIN);
    }

    /** A list that says what was done; what stood there before and after is opened on demand. */
    public static EntryList folded(TrailMessages trailMessages, Messages messages) {
        return new EntryList(trailMessages, messages, Reading.FOLDED);
    }

    /** Shows these entries in place of those before. */
    public void show(List<TrailEntry> entries) {
        removeAll();
        append(entries);
    }

    /** Shows these entries below those before. */
    public void append(List<TrailEntry> entries) {
        Iterator<List<ChangeInWords>> changes = trailMessages.changes(entries).iterator();
        entries.forEach(entry -> add(item(entry, changes.next())));
    }

    private ListItem item(TrailEntry entry, List<ChangeInWords> changes) {
        Span when = new Span(messages.dateTime(entry.at()));
        when.setTitle(entry.at().toString());
        when.addClassName("timeline-when");
        Span who = new Span(trailMessages.who(entry));
        who.addClassName("timeline-who");
        Div line = new Div(when, who, new Span(trailMessages.action(entry)));
        if (reading == Reading.PROOF) {
            Code hash = new Code(ChainMessages.shortHash(entry.hash()));
            hash.setTitle(entry.hash());
            line.addComponentAsFirst(new Span(messages.t("audit.sequence", entry.sequence())));
            line.add(hash);
        }
        ListItem item = new ListItem(line);
        trailMessages.reason(entry).ifPresent(reason -> {
            String said = messages.t("audit.reason", reason);
            if (reading == Reading.FOLDED) {
                LongText why = new LongText(said, LINES_OF_REASON, messages);
                why.addClassName("timeline-why");
                item.add(why);
            } else {
                Paragraph why = new Paragraph(said);
                why.addClassNames("timeline-why", "multiline");
                item.add(why);
            }
        });
        if (!changes.isEmpty()) {
            item.add(reading == Reading.FOLDED ? onDemand(changes) : changes(changes));
        }
        return item;
    }

    /** Made when it is opened: a draft has two dozen fields, and most readers want none of them. */
    private Details onDemand(List<ChangeInWords> changes) {
        Details details = new Details(messages.t("audit.changes", changes.size()));
        details.setWidthFull();
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(changes(changes));
            }
        });
        return details;
    }

    private Definition changes(List<ChangeInWords> changes) {
        Definition list = new Definition();
        changes.forEach(change -> list.add(change.field(), values(change)));
        return list;
    }

    private Div values(ChangeInWords change) {
        Div values = new Div();
        if (!change.before().isEmpty()) {
            Span before = new Span(change.before());
            before.addClassNames("change-before", "multiline");
            before.getElement().setAttribute("role", "deletion");
            values.add(before);
        }
        Span after = new Span(change.after().isEmpty() ? "—" : change.after());
        after.addClassName("multiline");
        values.add(after);
        return values;
    }
}
