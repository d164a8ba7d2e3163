package youcheng.imports.keeping;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import youcheng.base.MessageKey;
import youcheng.identity.Desk;
import youcheng.imports.reading.HeaderLook.HeaderColumn;
import youcheng.imports.reading.ReadingChoice;
import youcheng.imports.targets.ImportKind;

/**
 * An import.
 *
 * @param id its key
 * @param kind what it takes over
 * @param state how far it has come
 * @param fileName the file's name
 * @param choice how the file is read
 * @param notes what has to be known of the file
 * @param columns the file's columns
 * @param matching which column is which field
 * @param madeBy account id of whoever began it
 * @param madeAt when
 * @param desks the desks of whoever began it
 * @param hands account ids of all who had a hand in it
 * @param rows how many rows are kept of it
 * @param trial what trying it came to, or taking it over did; null where it was not tried as it is
 * @param closedBy account id of whoever took it over, undid or discarded it; null as long as it is open, and where nobody did
 * @param closedAt when
 * @param closedReason why it was undone, or given back
 * @param version its version
 */
public record ImportRecord(
        ImportId id,
        ImportKind kind,
        ImportState state,
        String fileName,
        ReadingChoice choice,
        List<MessageKey> notes,
        List<HeaderColumn> columns,
        FieldMatching matching,
        long madeBy,
        Instant madeAt,
        Set<Desk> desks,
        Set<Long> hands,
        int rows,
        @Nullable Trial trial,
        @Nullable Long closedBy,
        @Nullable Instant closedAt,
        @Nullable String closedReason,
        long version) {

    /** The columns, from 0, by the names of their fields. */
    public Map<String, Integer> fields() {
        return matching.columns();
    }

    /** What came of trying it: how many records of their own, how many that took over what rows say, and when. */
    public record Trial(int made, int joined, Instant at) {}
}
