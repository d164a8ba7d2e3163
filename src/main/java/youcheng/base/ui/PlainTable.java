package youcheng.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A small table to read; on a phone each row is a block in which every value stands under its name. */
public class PlainTable extends NativeTable {

    private final List<String> heads;

    /** A table with this caption and these heads, the first over the names of the rows. */
    public PlainTable(String caption, String... heads) {
        this.heads = List.of(heads);
        addClassName("plain-table");
        getElement().setAttribute("role", "table");
        setCaptionText(caption);
        NativeTableRow row = new NativeTableRow();
        row.getElement().setAttribute("role", "row");
        for (String head : heads) {
            head(row, head).getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
        }
        getHead().add(row);
    }

    /** Adds a row of texts; the first names it. */
    public final PlainTable row(String name, String... values) {
        Component[] cells = new Component[values.length];
        for (int i = 0; i < values.length; i++) {
            cells[i] = new Span(values[i]);
        }
        return row(new Span(name), cells);
    }

    /** Adds a row; the first cell names it. */
    public final PlainTable row(Component name, Component... values) {
        NativeTableRow row = new NativeTableRow();
        row.getElement().setAttribute("role", "row");
        NativeTableHeaderCell head = row.addHeaderCell();
        head.add(name);
        head.getElement().setAttribute("scope", "row").setAttribute("role", "rowheader");
        for (int i = 0; i < values.length; i++) {
            row.addDataCell().add(values[i]);
            row.getElement().getChild(i + 1).setAttribute("role", "cell").setAttribute("data-head", heads.get(i + 1));
        }
        getBody().add(row);
        return this;
    }

    private static NativeTableHeaderCell head(NativeTableRow row, String text) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(text);
        return cell;
    }
}
