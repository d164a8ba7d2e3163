package youcheng.entries.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.stream.Collectors;
import youcheng.base.ui.Messages;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.ui.ContentList;
import youcheng.decisions.ui.Matter;
import youcheng.entries.content.EntryContent;
import youcheng.entries.content.EntryField;
import youcheng.entries.ui.EntryForm.EntryFormParts;
import youcheng.entries.work.EntryReading;
import youcheng.entries.work.EntryRecord;
import youcheng.entries.work.EntryWords;
import youcheng.entries.work.RelationshipEntryProcess;
import youcheng.workflow.WorkItem;

/** What somebody confirms: the entry and which cities of the register have such a name, or what a correction changes on record. */
@org.springframework.stereotype.Component
class EntryMatter implements Matter {

    private final EntryReading reading;
    private final EntryWords words;
    private final EntryFormParts parts;

    EntryMatter(EntryReading reading, EntryWords words, EntryFormParts parts) {
        this.reading = reading;
        this.words = words;
        this.parts = parts;
    }

    @Override
    public boolean covers(String process) {
        return process.equals(RelationshipEntryProcess.ID);
    }

    @Override
    public Shown of(WorkItem item, DecisionRecord decision, boolean examined) {
        EntryRecord entry = reading.forWork(item.id());
        EntryContent said = entry.content();
        Messages messages = parts.messages();
        Map<EntryField, EntryContent> changed = examined ? entry.changedSinceLastRound() : Map.of();
        ContentList<EntryContent, EntryField> list = new ContentList<>(
                messages, EntryField.class, (field, content) -> said(field, content, words, messages));
        Div matter = new Div();
        if (entry.corrects()) {
            matter.add(new Paragraph(messages.t("entries.corrects")), list.of(said, entry.differsFromRecord()));
        } else if (!item.step().equals(RelationshipEntryProcess.DRAFT)) {
            KnownCities known = new KnownCities(parts.register(), messages);
            known.look(said.country(), said.partnerNameZh(), said.partnerNameEn());
            matter.add(list.of(said, changed), known);
        }
        String heading = entry.corrects() ? "entries.correct" : "process." + RelationshipEntryProcess.ID;
        return new Shown(heading, matter, list.changes(said, changed));
    }

    /** What people read of this field, each agreement in a line of its own. */
    static String said(EntryField field, EntryContent content, EntryWords words, Messages messages) {
        return field == EntryField.agreements
                ? words.agreements(content).stream().map(messages::say).collect(Collectors.joining("\n"))
                : messages.say(words.readable(field, content));
    }
}
