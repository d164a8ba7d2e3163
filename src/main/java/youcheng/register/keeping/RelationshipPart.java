package youcheng.register.keeping;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import youcheng.register.RelationshipRecord;

/** What belongs together of a relationship, as a merge asks for it: of each part, what one of the two says holds. */
public enum RelationshipPart {
    TIER(RelationshipRecord::tier, RelationshipRecord::tierSince, RelationshipRecord::tierProof),
    STANDING(
            RelationshipRecord::status,
            RelationshipRecord::ending,
            RelationshipRecord::ended,
            RelationshipRecord::endedBecause,
            RelationshipRecord::endedProof),
    ESTABLISHED(RelationshipRecord::established, RelationshipRecord::countryThen),
    SOURCE(RelationshipRecord::source, RelationshipRecord::confidence),
    NOTE(RelationshipRecord::note),
    PARTNER_WORD(RelationshipRecord::partnerWord, RelationshipRecord::partnerWordSource);

    private final List<Function<RelationshipRecord, @Nullable Object>> values;

    @SafeVarargs
    RelationshipPart(Function<RelationshipRecord, @Nullable Object>... values) {
        this.values = List.of(values);
    }

    /** Whether the two say the same. */
    public boolean isSame(RelationshipRecord one, RelationshipRecord other) {
        return values.stream().allMatch(value -> Objects.equals(value.apply(one), value.apply(other)));
    }

    /** Whether this relationship says nothing of it. */
    public boolean isEmpty(RelationshipRecord relationship) {
        return values.stream().allMatch(value -> value.apply(relationship) == null);
    }

    /** Whether nobody but a person can say which of the two holds: both are in force, of different tiers. */
    public boolean needsChoice(RelationshipRecord one, RelationshipRecord other) {
        return this == TIER
                && one.isInForce()
                && other.isInForce()
                && one.tier() != null
                && other.tier() != null
                && one.tier() != other.tier();
    }

    /**
     * Whether what the second says holds where nobody chose: what is known over what is not, and a relationship in force over one
     * that ended.
     */
    public boolean isOfSecond(RelationshipRecord first, RelationshipRecord second) {
        return this == STANDING ? !first.isInForce() && second.isInForce() : isEmpty(first) && !isEmpty(second);
    }
}
