package youcheng.imports.targets;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import youcheng.audit.Change;
import youcheng.base.Rejection;
import youcheng.imports.matching.Match;
import youcheng.register.RelationshipId;

/**
 * A kind of thing that can be imported. It knows no import: it reads rows, finds what they may be the same as, and hands
 * them to the services of their module, in the transaction of whoever asks.
 *
 * @param <D> what is made of a row
 */
public interface ImportTarget<D> {

    ImportKind kind();

    /** Its fields, in the order of a form. */
    List<ImportField> fields();

    /** Reads rows, with what it needs to know loaded once for all of them. */
    Function<FieldCells, RowReading<D>> reader();

    /** Whether something can stand against a row that is new and not against one that is joined. */
    default boolean objects() {
        return false;
    }

    /**
     * What stands against taking a row over as a new record, as far as that is known without trying; what it needs to know is
     * loaded once for all of them.
     */
    default Function<D, List<Rejection>> objections() {
        return row -> List.of();
    }

    /** What these rows, by their numbers, may be the same as: records on file, by their keys, and earlier rows. */
    List<Match<Long>> twins(SortedMap<Integer, D> rows);

    /** The relationships that taking these over touches, and what gives back these. */
    Collection<RelationshipId> concerned(Collection<OfferedRow<D>> rows);

    /** The relationships that giving these back touches. */
    Collection<RelationshipId> concernedBy(Collection<MadeRow> made);

    /** Takes some over; what is refused is an answer and leaves the transaction as it is. The trail says the cause too. */
    List<TriedRow> take(List<OfferedRow<D>> some, Optional<Change> cause);

    /** Why it cannot be given back; empty where nothing was built on it. */
    Optional<Rejection> objection(MadeRow made);

    /** Gives some back, for this reason. */
    void giveBack(List<MadeRow> some, String reason, Optional<Change> cause);

    /** All were taken over or given back: whoever computes from those of these relationships hears of it once. */
    void finish(Collection<RelationshipId> touched);

    /** What records say, field by field, for seeing them beside a row; of choices their names. */
    Map<Long, Map<String, String>> describe(Collection<Long> keys);

    /** What joining such a row with this record would come to; empty where that is not told beforehand. */
    default Optional<JoinLook> joined(D row, long key) {
        return Optional.empty();
    }

    /** The address of a record's page. */
    String address(long key);
}
