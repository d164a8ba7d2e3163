package youcheng.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** The values of a chart as a table: a row a category, a column a series. */
class ChartTable {

    private final NativeTable table = new NativeTable();
    private final NativeTableRow head = new NativeTableRow();
    private final List<NativeTableRow> rows;

    /** Rows of these names; where there is a chooser, each name is a button that calls it with the row's place. */
    ChartTable(String title, String item, List<String> names, @Nullable IntConsumer chooser) {
        table.setCaptionText(title);
        column(item);
        NativeTableBody body = new NativeTableBody();
        rows = names.stream().map(name -> new NativeTableRow()).toList();
        for (int place = 0; place < names.size(); place++) {
            NativeTableHeaderCell name = new NativeTableHeaderCell(named(names.get(place), place, chooser));
            name.getElement().setAttribute("scope", "row");
            rows.get(place).add(name);
            body.add(rows.get(place));
        }
        table.add(new NativeTableHeader(head), body);
    }

    /** Adds a column with this head and a text for each row. */
    void column(String name, List<String> texts) {
        column(name);
        for (int place = 0; place < rows.size(); place++) {
            rows.get(place).add(new NativeTableCell(texts.get(place)));
        }
    }

    NativeTable made() {
        return table;
    }

    private void column(String name) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", "col");
        head.add(cell);
    }

    private static Component named(String name, int place, @Nullable IntConsumer chooser) {
        if (chooser == null) {
            return new com.vaadin.flow.component.html.Span(name);
        }
        Button button = new Button(name, click -> chooser.accept(place));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return button;
    }
}
