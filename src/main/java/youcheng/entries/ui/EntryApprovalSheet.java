package youcheng.entries.ui;

import com.vaadin.flow.component.Component;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseReading.WholeCase;
import youcheng.cases.ui.ApprovalSheet;
import youcheng.decisions.ui.DecisionSheet;
import youcheng.entries.content.EntryContent;
import youcheng.entries.content.EntryField;
import youcheng.entries.work.EntryReading;
import youcheng.entries.work.EntryRecord;
import youcheng.entries.work.EntryWords;
import youcheng.entries.work.RelationshipEntryProcess;

/** The sheet of an entry (补录友城关系核准表): what was entered, by whom, and who confirmed it. */
@org.springframework.stereotype.Component
class EntryApprovalSheet implements ApprovalSheet {

    private final EntryReading reading;
    private final EntryWords words;
    private final DecisionSheet.SheetParts parts;
    private final Messages messages;

    EntryApprovalSheet(EntryReading reading, EntryWords words, DecisionSheet.SheetParts parts, Messages messages) {
        this.reading = reading;
        this.words = words;
        this.parts = parts;
        this.messages = messages;
    }

    @Override
    public String process() {
        return RelationshipEntryProcess.ID;
    }

    @Override
    public String titleKey() {
        return "entries.sheet";
    }

    @Override
    public String titleKey(WholeCase whole) {
        return reading.ofCase(whole.summary().number()).corrects() ? "entries.correct.sheet" : titleKey();
    }

    @Override
    public Component of(WholeCase whole) {
        EntryRecord entry = reading.ofCase(whole.summary().number());
        EntryContent content = entry.content();
        DecisionSheet sheet = new DecisionSheet(whole.summary(), parts);
        for (EntryField field : EntryField.values()) {
            if (words.isSaid(field, content)) {
                sheet.row(messages.t(field.labelKey()), EntryMatter.said(field, content, words, messages));
            }
        }
        sheet.initiator(whole.summary());
        sheet.decisions();
        return sheet.end();
    }
}
