package youcheng.imports.keeping;

import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.imports.reading.TableRow;
import youcheng.imports.targets.MadeRow;

/**
 * A row of an import.
 *
 * @param row its cells
 * @param problems what is wrong with it
 * @param twins what it may be the same as, the likeliest first
 * @param wish what is to be done with it
 * @param joined the record that it is; null for none
 * @param made what it became; null as long as it is nothing
 */
public record StagedRow(
        TableRow row,
        List<RowProblem> problems,
        List<RowTwin> twins,
        RowWish wish,
        @Nullable Long joined,
        @Nullable MadeRow made) {

    public StagedRow {
        problems = List.copyOf(problems);
        twins = List.copyOf(twins);
    }

    /** Its number in the file. */
    public int place() {
        return row.number();
    }
}
