package youcheng.aid.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import youcheng.aid.goods.AidLine;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;

/** The goods of a draft. */
class GoodsField extends Div {

    private List<AidLine> lines = List.of();

    GoodsField(FormFields fields, Messages messages) {}

    void show(List<AidLine> shown) {
        this.lines = shown;
    }

    void onChange(Runnable changed) {}

    List<AidLine> read() {
        return lines;
    }
}
