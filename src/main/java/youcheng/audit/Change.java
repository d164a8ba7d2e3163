package youcheng.audit;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import youcheng.base.Actor;

/**
 * What became of one field. A personal value enters the trail only as a salted digest, with the value kept beside it,
 * so that it can be redacted later without breaking the chain.
 *
 * @param field message-key part of the field, e.g. {@code proposal.background}
 * @param before the value before, null where there was none
 * @param after the value after, null where there is none
 * @param personal whether the values tell something about a person
 */
public record Change(
        String field, @Nullable String before, @Nullable String after, boolean personal) {

    /** A changed value; empty when both are the same. */
    public static Optional<Change> of(String field, @Nullable Object before, @Nullable Object after) {
        return between(field, before, after, false);
    }

    /** A changed value that tells something about a person; empty when both are the same. */
    public static Optional<Change> personal(String field, @Nullable Object before, @Nullable Object after) {
        return between(field, before, after, true);
    }

    /** Another account in a field; stored by its id, never by a name. Empty when both are the same. */
    public static Optional<Change> account(String field, @Nullable Long before, @Nullable Long after) {
        return of(field, before == null ? null : Actor.person(before), after == null ? null : Actor.person(after));
    }

    private static Optional<Change> between(
            String field, @Nullable Object before, @Nullable Object after, boolean personal) {
        String old = text(before);
        String now = text(after);
        return Objects.equals(old, now) ? Optional.empty() : Optional.of(new Change(field, old, now, personal));
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value == null || value.toString().isEmpty()) {
            return null;
        }
        return value instanceof java.math.BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : value.toString();
    }
}
