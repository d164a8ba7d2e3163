package youcheng.imports.targets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;

/**
 * What came of a row that was to be taken over.
 *
 * @param row its number in the file
 * @param made what it became; null where it was refused
 * @param refused why it was refused, each with its field where it is about one
 */
public record TriedRow(int row, @Nullable MadeRow made, List<Rejection> refused) {

    public TriedRow {
        refused = List.copyOf(refused);
    }
}
