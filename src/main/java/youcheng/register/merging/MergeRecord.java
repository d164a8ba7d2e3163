package youcheng.register.merging;

import java.time.Instant;
import java.util.List;
import youcheng.register.MovingRows.Owner;

/**
 * One merge.
 *
 * @param id its key; 0 before it is kept
 * @param kind what was merged
 * @param stays the key of what stays
 * @param goes the key of what went
 * @param reason why
 * @param by account id of whoever merged
 * @param at when
 * @param isUndone whether both stand for themselves again
 * @param states how both stood
 * @param rows what moved
 */
public record MergeRecord(
        long id,
        Owner kind,
        long stays,
        long goes,
        String reason,
        long by,
        Instant at,
        boolean isUndone,
        States states,
        List<MovedRow> rows) {

    /**
     * How both stood before, and how what stays stood then, as JSON.
     *
     * @param stays what stays, before
     * @param goes what went, before
     * @param after what stays, after
     */
    public record States(String stays, String goes, String after) {

        /** Writes them down. */
        public static States of(Object stays, Object goes, Object after) {
            return new States(MergeJson.write(stays), MergeJson.write(goes), MergeJson.write(after));
        }
    }

    /** Whether what stays stands otherwise than the merge left it. */
    public boolean isBuiltOn(Object standing) {
        return !states.after().equals(MergeJson.write(standing));
    }

    /** How the one that stays stood before. */
    public <T> T staysBefore(Class<T> type) {
        return MergeJson.read(states.stays(), type);
    }

    /** How the one that went stood before. */
    public <T> T goesBefore(Class<T> type) {
        return MergeJson.read(states.goes(), type);
    }
}
