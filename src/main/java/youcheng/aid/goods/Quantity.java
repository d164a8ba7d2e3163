package youcheng.aid.goods;

import java.math.BigDecimal;
import youcheng.base.MessageKey;
import youcheng.base.Rejection;

/**
 * How much of something.
 *
 * @param amount how many or how much; what a rule refuses, such as 0, can stand here until it is checked
 * @param unit of which unit
 */
public record Quantity(BigDecimal amount, Unit unit) {

    public Quantity {
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        if (amount.scale() < 0) {
            amount = amount.setScale(0);
        }
    }

    /** So many of this unit. */
    public static Quantity of(long amount, Unit unit) {
        return new Quantity(BigDecimal.valueOf(amount), unit);
    }

    /** The same in another unit of mass or volume. */
    public Quantity in(Unit other) {
        BigDecimal factor = unit.in(other).orElseThrow(() -> noWay(other));
        return new Quantity(amount.multiply(factor), other);
    }

    /** What these packages hold, where each holds {@code content}. */
    public Quantity unpacked(Quantity content) {
        if (!unit.isPackage() || content.amount().signum() <= 0) {
            throw noWay(content.unit());
        }
        return new Quantity(amount.multiply(content.amount()), content.unit());
    }

    /** Both together, in this unit. */
    public Quantity plus(Quantity other) {
        return new Quantity(amount.add(other.in(unit).amount()), unit);
    }

    private Rejection noWay(Unit other) {
        return Rejection.because(
                "goods.rejection.unitsDiffer", new MessageKey(unit.labelKey()), new MessageKey(other.labelKey()));
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit;
    }
}
