package youcheng.register;

import org.jspecify.annotations.Nullable;

/**
 * Rows of a feature that go along when what they belong to is merged into another.
 *
 * @param part message key of what they are; one part names one table
 * @param owner what they belong to
 * @param table their table
 * @param key the column that tells them apart among the rows of one owner
 * @param column the column that holds the owner's key
 * @param versions the table whose version counts their changes, or null where nobody changes them
 * @param twin the column whose value an owner has once, or null: where both have it, that row does not go along
 * @param open the condition under which a case is open and its relationship cannot go, or null
 */
public record MovingRows(
        String part,
        Owner owner,
        String table,
        String key,
        String column,
        @Nullable String versions,
        @Nullable String twin,
        @Nullable String open) {

    /** What can be merged. */
    public enum Owner {
        RELATIONSHIP,
        CITY,
        CONTACT
    }

    /** Rows of a relationship with a version of their own. */
    public static MovingRows ofRelationship(String part, String table, String key) {
        return new MovingRows(part, Owner.RELATIONSHIP, table, key, "relationship_id", table, null, null);
    }

    /** Rows of another owner with a version of their own, which name it in this column. */
    public static MovingRows of(Owner owner, String part, String table, String column) {
        return new MovingRows(part, owner, table, "id", column, table, null, null);
    }

    /** Where the condition holds, the case is open, and its relationship cannot go. */
    public MovingRows openWhere(String condition) {
        return new MovingRows(part, owner, table, key, column, versions, twin, condition);
    }

    /** An owner has one of a value of this column; {@code counted} is the table whose version counts their changes, or null. */
    public MovingRows onceFor(String unique, @Nullable String counted) {
        return new MovingRows(part, owner, table, key, column, counted, unique, open);
    }

    /** Whether a row is a mere link, which is taken out where what stays is linked already. */
    public boolean isLink() {
        return key.equals(twin);
    }
}
