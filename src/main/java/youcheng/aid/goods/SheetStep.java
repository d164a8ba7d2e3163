package youcheng.aid.goods;

import java.util.List;

/** What somebody did to the rows of a sheet; rows are named by the numbers that the window gave them. */
public sealed interface SheetStep {

    /** Texts were put into cells. */
    record Put(List<Cell> cells) implements SheetStep {}

    /** Rows were put here, counted from 0. */
    record Add(int at, List<NumberedRow> rows) implements SheetStep {}

    /** Rows were taken out. */
    record Remove(List<Integer> rows) implements SheetStep {}

    /** A text in the cell of a row. */
    record Cell(int row, int column, String text) {}

    /** A row under its number. */
    record NumberedRow(int number, LineSheet.SheetRow row) {}
}
