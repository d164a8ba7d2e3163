package youcheng.imports.targets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;

/**
 * What a row says.
 *
 * @param draft what it says as far as it can be read; null where that is too little to go on with
 * @param refused what cannot be read, each with its field
 * @param <D> what is made of a row
 */
public record RowReading<D>(@Nullable D draft, List<Rejection> refused) {

    public RowReading {
        refused = List.copyOf(refused);
    }
}
