package youcheng.changes.ui;

import com.vaadin.flow.component.Component;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseReading.WholeCase;
import youcheng.cases.ui.ApprovalSheet;
import youcheng.changes.content.ChangeField;
import youcheng.changes.content.Notice;
import youcheng.changes.work.ChangeReading;
import youcheng.changes.work.ChangeRecord;
import youcheng.changes.work.RelationshipChangeProcess;
import youcheng.decisions.ui.DecisionSheet;

/** The approval sheet of a change (友城关系变更审批表): the partner, what becomes of the relationship, every decision. */
@org.springframework.stereotype.Component
class ChangeApprovalSheet implements ApprovalSheet {

    private final ChangeReading reading;
    private final DecisionSheet.SheetParts parts;
    private final Messages messages;

    ChangeApprovalSheet(ChangeReading reading, DecisionSheet.SheetParts parts, Messages messages) {
        this.reading = reading;
        this.parts = parts;
        this.messages = messages;
    }

    @Override
    public String process() {
        return RelationshipChangeProcess.ID;
    }

    @Override
    public String titleKey() {
        return "changes.sheet";
    }

    @Override
    public Component of(WholeCase whole) {
        ChangeRecord change = reading.ofCase(whole.summary().number());
        DecisionSheet sheet = new DecisionSheet(whole.summary(), parts);
        sheet.row(messages.t("changes.partner"), change.city().name(messages.language()));
        for (ChangeField field : ChangeField.values()) {
            sheet.row(messages.t(field.labelKey()), messages.say(field.readable(change.content())));
        }
        sheet.initiator(whole.summary());
        sheet.decisions();
        Notice notice = change.notice();
        if (notice != null && !notice.isEmpty()) {
            sheet.step(
                    RelationshipChangeProcess.RECORD_NOTICE, notice.reference() + " · " + messages.say(notice.date()));
        }
        return sheet.end();
    }
}
