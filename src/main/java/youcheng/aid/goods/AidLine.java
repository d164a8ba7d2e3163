package youcheng.aid.goods;

import org.jspecify.annotations.Nullable;

/**
 * One line of an aid package.
 *
 * @param key by which it is addressed once it is stored; 0 until then
 * @param item what it is
 * @param quantity how much of it
 * @param unitValue what one unit is worth; null where nobody knows
 * @param making by whom and when it was made, and to which standard
 * @param handling how it has to be carried
 */
public record AidLine(
        long key,
        GoodsItem item,
        Quantity quantity,
        @Nullable Money unitValue,
        Making making,
        Handling handling) {

    /** A line that is not stored yet and of which nothing else is known. */
    public static AidLine of(GoodsItem item, Quantity quantity) {
        return new AidLine(0, item, quantity, null, Making.UNKNOWN, Handling.PLAIN);
    }

    /** The same under this key. */
    public AidLine withKey(long newKey) {
        return new AidLine(newKey, item, quantity, unitValue, making, handling);
    }

    /** The same with this value of one unit. */
    public AidLine valuedAt(@Nullable Money newValue) {
        return new AidLine(key, item, quantity, newValue, making, handling);
    }

    /** The same, made so. */
    public AidLine made(Making newMaking) {
        return new AidLine(key, item, quantity, unitValue, newMaking, handling);
    }

    /** The same, to be carried so. */
    public AidLine handled(Handling newHandling) {
        return new AidLine(key, item, quantity, unitValue, making, newHandling);
    }

    /** What all of it is worth; null where nobody knows. */
    public @Nullable Money value() {
        return unitValue == null ? null : unitValue.times(quantity.amount());
    }

    /** Whether both say the same, whatever their keys. */
    public boolean saysTheSameAs(AidLine other) {
        return withKey(other.key).equals(other);
    }
}
