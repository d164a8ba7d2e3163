package youcheng.aid.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import youcheng.aid.goods.CellFault;
import youcheng.aid.goods.LineField;
import youcheng.aid.goods.LineSheet;
import youcheng.aid.goods.PackingList;
import youcheng.base.ui.Messages;
import youcheng.base.ui.PlainTable;

/** What was read of a packing list: how much, every bad cell by its name, and the first rows as they will stand. */
class PackingListPreview extends Div {

    private static final int MOST_FAULTS = 50;
    private static final int MOST_ROWS = 20;

    PackingListPreview(PackingList list, Messages messages) {
        addClassName("packing-list-preview");
        List<CellFault> faults = list.faults();
        Paragraph sum = new Paragraph(
                faults.isEmpty()
                        ? messages.t("aid.import.fine", list.rows().size())
                        : messages.t("aid.import.faults", list.rows().size(), faults.size()));
        sum.getElement().setAttribute("role", "status");
        add(sum);
        list.notes().forEach(note -> add(new Paragraph(messages.say(note))));
        if (!faults.isEmpty()) {
            UnorderedList wrong = new UnorderedList();
            faults.stream().limit(MOST_FAULTS).forEach(fault -> wrong.add(line(fault, messages)));
            if (faults.size() > MOST_FAULTS) {
                wrong.add(new ListItem(messages.t("aid.import.moreFaults", faults.size() - MOST_FAULTS)));
            }
            add(wrong);
        }
        add(table(list, messages));
    }

    private static ListItem line(CellFault fault, Messages messages) {
        Span cell = new Span(fault.cell());
        cell.addClassName("packing-list-cell");
        LineField field = fault.field();
        return new ListItem(
                cell,
                new Span(
                        field == null
                                ? " " + messages.say(fault.why())
                                : " "
                                        + messages.t(
                                                "aid.import.fault",
                                                messages.t(field.labelKey()),
                                                messages.say(fault.why()))));
    }

    private static PlainTable table(PackingList list, Messages messages) {
        PlainTable table = new PlainTable(
                messages.t(
                        "aid.import.firstRows", Math.min(MOST_ROWS, list.rows().size())),
                messages.t("aid.import.row"),
                messages.t(LineField.ITEM.labelKey()),
                messages.t(LineField.QUANTITY.labelKey()),
                messages.t(LineField.UNIT.labelKey()),
                messages.t(LineField.UNIT_VALUE.labelKey()),
                messages.t(LineField.HS.labelKey()),
                messages.t(LineField.EXPIRES.labelKey()));
        list.rows().stream().limit(MOST_ROWS).forEach(row -> {
            LineSheet.SheetRow cells = row.cells();
            table.row(
                    Integer.toString(row.number()),
                    cells.cell(LineField.ITEM),
                    cells.cell(LineField.QUANTITY),
                    cells.cell(LineField.UNIT),
                    cells.cell(LineField.UNIT_VALUE),
                    cells.cell(LineField.HS),
                    cells.cell(LineField.EXPIRES));
        });
        return table;
    }
}
