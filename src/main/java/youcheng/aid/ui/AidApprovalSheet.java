package youcheng.aid.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import youcheng.aid.content.AidField;
import youcheng.aid.packages.AidPackageProcess;
import youcheng.aid.packages.AidReading;
import youcheng.aid.packages.AidRecord;
import youcheng.aid.packages.AidWithGoods;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseReading.WholeCase;
import youcheng.cases.ui.ApprovalSheet;
import youcheng.decisions.ui.DecisionSheet;

/** The approval sheet of a package (对外援助审批表): the partner, what is given or received and what it is worth, every decision. */
@org.springframework.stereotype.Component
class AidApprovalSheet implements ApprovalSheet {

    private final AidReading reading;
    private final GoodsTables goods;
    private final AidWords words;
    private final DecisionSheet.SheetParts parts;
    private final Messages messages;

    AidApprovalSheet(
            AidReading reading, GoodsTables goods, AidWords words, DecisionSheet.SheetParts parts, Messages messages) {
        this.reading = reading;
        this.goods = goods;
        this.words = words;
        this.parts = parts;
        this.messages = messages;
    }

    @Override
    public String process() {
        return AidPackageProcess.ID;
    }

    @Override
    public String titleKey() {
        return "aid.sheet";
    }

    @Override
    public Component of(WholeCase whole) {
        AidWithGoods both = reading.wholeOfCase(whole.summary().number());
        AidRecord aid = both.aid();
        DecisionSheet sheet = new DecisionSheet(whole.summary(), parts);
        sheet.row(messages.t("aid.direction"), messages.t("aid.direction." + aid.direction()));
        sheet.row(messages.t("aid.parties." + aid.direction()), words.names(aid.partners()));
        for (AidField field : AidField.values()) {
            sheet.row(messages.t(field.labelKey(aid.direction())), words.field(field, aid.content()));
        }
        sheet.row(messages.t("aid.valueCny"), words.value(aid.value()));
        sheet.row(messages.t("aid.tier"), words.tier(aid.tier()));
        sheet.initiator(whole.summary());
        sheet.decisions();
        return new com.vaadin.flow.component.html.Div(sheet.end(), goods.of(both.goods(), Optional.empty()));
    }
}
