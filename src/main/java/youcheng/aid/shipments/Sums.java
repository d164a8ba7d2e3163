package youcheng.aid.shipments;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;

/**
 * Where the goods of a line are. Each unit is in exactly one of these places, or still to be planned; what came back can be
 * planned again and stands in {@code returned} beside.
 *
 * @param planned in shipments that were not sent
 * @param underWay sent, and neither handed over nor brought back
 * @param received handed over in order
 * @param damaged arrived, but not fit for use
 * @param missing neither found nor accounted for, with a reason that was stated
 * @param destroyed destroyed after a recall
 * @param returned brought back after a recall
 */
public record Sums(
        BigDecimal planned,
        BigDecimal underWay,
        BigDecimal received,
        BigDecimal damaged,
        BigDecimal missing,
        BigDecimal destroyed,
        BigDecimal returned) {

    public static final Sums NONE = new Sums(ZERO, ZERO, ZERO, ZERO, ZERO, ZERO, ZERO);

    static Sums planned(BigDecimal quantity) {
        return new Sums(quantity, ZERO, ZERO, ZERO, ZERO, ZERO, ZERO);
    }

    static Sums underWay(BigDecimal quantity) {
        return new Sums(ZERO, quantity, ZERO, ZERO, ZERO, ZERO, ZERO);
    }

    static Sums delivered(BigDecimal received, BigDecimal damaged, BigDecimal missing) {
        return new Sums(ZERO, ZERO, received, damaged, missing, ZERO, ZERO);
    }

    static Sums takenBack(BigDecimal returned, BigDecimal destroyed, BigDecimal missing) {
        return new Sums(ZERO, ZERO, ZERO, ZERO, missing, destroyed, returned);
    }

    Sums plus(Sums other) {
        return new Sums(
                planned.add(other.planned),
                underWay.add(other.underWay),
                received.add(other.received),
                damaged.add(other.damaged),
                missing.add(other.missing),
                destroyed.add(other.destroyed),
                returned.add(other.returned));
    }

    /** The same without what somebody has to give back again. */
    Sums withoutReceived(BigDecimal recalled) {
        return new Sums(planned, underWay, received.subtract(recalled), damaged, missing, destroyed, returned);
    }

    /** All that was ever sent. */
    public BigDecimal shipped() {
        return underWay.add(received).add(damaged).add(missing).add(destroyed).add(returned);
    }

    /** What is planned or gone, and cannot be planned again. */
    public BigDecimal spoken() {
        return planned.add(underWay).add(received).add(damaged).add(missing).add(destroyed);
    }
}
