package youcheng.imports.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, of a file or of the register.
 *
 * @param id what the caller knows them by
 * @param names their name in each script that is known
 * @param city where they are; null where it is not known
 * @param mail their address; null where it is not known
 * @param <K> the caller's ids
 */
public record PersonFacts<K>(
        K id,
        List<String> names,
        @Nullable PlaceFacts city,
        @Nullable String mail) {

    public PersonFacts {
        names = List.copyOf(names);
    }
}
