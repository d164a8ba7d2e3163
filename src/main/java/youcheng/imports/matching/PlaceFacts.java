package youcheng.imports.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.register.NameRecord;

/**
 * What is known of a city for comparing it.
 *
 * @param country its code of ISO 3166-1, two letters; null where it is not known
 * @param names its names of all languages and times, as far as known
 */
public record PlaceFacts(@Nullable String country, List<NameRecord> names) {

    public PlaceFacts {
        names = List.copyOf(names);
    }

    /** The same place, wherever it lies. */
    PlaceFacts anywhere() {
        return new PlaceFacts(null, names);
    }

    /** A place of which one name is known. */
    public static PlaceFacts named(@Nullable String country, String name) {
        return new PlaceFacts(country, List.of(new NameRecord(NameRecord.LOCAL, name, null, null)));
    }
}
