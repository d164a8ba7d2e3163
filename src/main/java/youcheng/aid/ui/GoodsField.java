package youcheng.aid.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import youcheng.aid.goods.AidLine;
import youcheng.aid.goods.LineReader;
import youcheng.aid.goods.LineTotals;
import youcheng.aid.goods.LineWords;
import youcheng.aid.goods.PackingListReader;
import youcheng.aid.goods.ui.LinesGrid;
import youcheng.base.ui.BackgroundTask;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;

/** The goods of a draft, typed into a table, pasted, or taken from a packing list. */
class GoodsField extends Div {

    private static final String NAME = "lines";

    private final LinesGrid grid;

    /** What it is made with. */
    @org.springframework.stereotype.Component
    record GoodsParts(
            LineReader reader,
            LineWords words,
            PackingListReader lists,
            BackgroundTask background,
            Messages messages) {}

    GoodsField(FormFields fields, GoodsParts parts) {
        grid = new LinesGrid(parts.messages(), parts.reader(), parts.words()).in(fields, NAME);
        Button take = new Button(
                parts.messages().t("aid.import"),
                event -> new PackingListDialog(parts.lists(), parts.background(), parts.messages(), grid::append)
                        .open());
        Div buttons = new Div(take);
        buttons.addClassName("page-actions");
        add(buttons, grid);
    }

    void show(List<AidLine> lines) {
        grid.show(lines);
    }

    void onChange(Runnable changed) {
        grid.addValueChangeListener(change -> changed.run());
    }

    /** What the lines that can be read come to. */
    LineTotals totals() {
        return grid.totals();
    }

    /** The lines that can be read, whatever is wrong with others. */
    List<AidLine> readable() {
        return grid.readable();
    }

    /** All lines; refused with everything that is wrong with them. */
    List<AidLine> read() {
        return grid.lines();
    }
}
