package youcheng.aid.papers;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.aid.goods.AidLine;
import youcheng.aid.goods.GoodsItem;
import youcheng.aid.goods.Making;
import youcheng.aid.goods.Money;
import youcheng.aid.shipments.ShipmentLineRecord;
import youcheng.aid.shipments.Shortfall;
import youcheng.base.Bilingual;

/**
 * A line of goods in a paper.
 *
 * @param item what it is
 * @param unitKey message key of its unit
 * @param quantity how much of it the paper is about
 * @param unitValue what one unit is worth; null where nobody knows
 * @param making by whom and when it was made
 * @param cartons in which cartons it is
 * @param received how much was received in order; null where that is not known
 * @param damaged how much arrived unfit for use; null where that is not known
 * @param difference why figures do not add up
 * @param recipient for whom it is, where the paper is about several; null otherwise
 */
record PaperGood(
        GoodsItem item,
        String unitKey,
        BigDecimal quantity,
        @Nullable Money unitValue,
        Making making,
        String cartons,
        @Nullable BigDecimal received,
        @Nullable BigDecimal damaged,
        Shortfall difference,
        @Nullable Bilingual recipient) {

    /** So much of a line of the package. */
    static PaperGood of(AidLine line, BigDecimal quantity) {
        return new PaperGood(
                line.item(),
                line.quantity().unit().labelKey(),
                quantity,
                line.unitValue(),
                line.making(),
                line.handling().cartons(),
                null,
                null,
                Shortfall.NONE,
                null);
    }

    /** Goods of a shipment whose line the package has no more. */
    static PaperGood of(ShipmentLineRecord carried, BigDecimal quantity) {
        return new PaperGood(
                GoodsItem.named(carried.good().item()),
                carried.good().unitKey(),
                quantity,
                null,
                Making.UNKNOWN,
                "",
                null,
                null,
                Shortfall.NONE,
                null);
    }

    /** The same, where a part of it stays behind: which cartons go along nobody said. */
    PaperGood withoutCartons() {
        return new PaperGood(item, unitKey, quantity, unitValue, making, "", received, damaged, difference, recipient);
    }

    /** The same, as a shipment carried it. What was found on arrival is truer than what was said before. */
    PaperGood carriedAs(ShipmentLineRecord line, boolean isForOneOfSeveral) {
        Making found = new Making(
                making.manufacturer(),
                making.registration(),
                making.standard(),
                line.batch().isEmpty() ? making.batch() : line.batch(),
                making.producedOn(),
                line.expiresOn() == null ? making.expiresOn() : line.expiresOn());
        return new PaperGood(
                item,
                unitKey,
                quantity,
                unitValue,
                found,
                cartons,
                line.received(),
                line.damaged(),
                line.difference(),
                isForOneOfSeveral ? line.recipient().name() : null);
    }

    /** What all of it is worth; null where nobody knows. */
    @Nullable
    Money value() {
        return unitValue == null ? null : unitValue.times(quantity);
    }

    /** What all of these are worth; null where that of one is not known, or there are none. */
    static @Nullable Money total(List<PaperGood> goods) {
        Money total = null;
        for (PaperGood good : goods) {
            Money value = good.value();
            if (value == null) {
                return null;
            }
            total = total == null ? value : total.plus(value);
        }
        return total;
    }
}
