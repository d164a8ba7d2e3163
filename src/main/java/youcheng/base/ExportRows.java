package youcheng.base;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The rows of a list on their way into a file, in the order of the list and every one of them.
 *
 * @param <T> the rows
 */
public interface ExportRows<T> {

    /** How many there were when they were asked for. */
    long counted();

    /** Reads them a part at a time and hands out one part after another; all as they stand at one instant. */
    void forEachPart(Consumer<List<T>> part);

    /**
     * Says what became of the file, and how many rows were written into it, so that this is on record too; called once,
     * when no more are read.
     */
    void ended(ExportOutcome outcome, long rows);

    /** The same with what else there is to say of them, asked once for each part. */
    default <R> ExportRows<R> told(Function<List<T>, List<R>> said) {
        ExportRows<T> rows = this;
        return new ExportRows<>() {
            @Override
            public long counted() {
                return rows.counted();
            }

            @Override
            public void forEachPart(Consumer<List<R>> part) {
                rows.forEachPart(some -> part.accept(said.apply(some)));
            }

            @Override
            public void ended(ExportOutcome outcome, long written) {
                rows.ended(outcome, written);
            }
        };
    }
}
