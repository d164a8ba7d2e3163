package youcheng.aid.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import youcheng.aid.content.AidContent;
import youcheng.aid.goods.AidLine;
import youcheng.aid.goods.LineTotals;
import youcheng.aid.packages.AidDraft;
import youcheng.aid.packages.AidRecord;
import youcheng.aid.ui.AidDraftForm.AidFormParts;
import youcheng.base.ui.FormFields;

/** All fields of a draft: what it says, who is concerned, and the goods. */
class AidDraftFields {

    private final AidContentFields content;
    private final PartiesField parties;
    private final GoodsField goods;

    AidDraftFields(FormFields fields, AidRecord aid, AidFormParts parts) {
        content = new AidContentFields(fields, aid.direction(), parts.make(), parts.messages());
        parties = fields.add(
                "parties",
                new PartiesField(
                        aid.number(),
                        aid.direction(),
                        parts.register(),
                        parts.countries(),
                        parts.make(),
                        parts.messages()),
                PartiesField::write,
                PartiesField::read);
        goods = new GoodsField(fields, parts.goods());
    }

    void show(AidRecord aid, List<AidLine> lines) {
        content.show(aid.content());
        parties.setValue(aid.parties());
        goods.show(lines);
    }

    /** Runs this whenever what lies ahead of the package may have changed. */
    void onChange(Runnable changed) {
        content.onChange(changed);
        goods.onChange(changed);
    }

    AidDraft read() {
        return new AidDraft(content.read(), parties.getValue(), goods.read());
    }

    /** What it says beside its goods, and what these come to, as far as it can be read. */
    AidContent said() {
        return content.read();
    }

    LineTotals totals() {
        return goods.totals();
    }

    List<AidLine> readable() {
        return goods.readable();
    }

    Div content() {
        return new Div(parties, content);
    }

    Div goods() {
        return goods;
    }
}
