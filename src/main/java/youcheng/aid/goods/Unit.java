package youcheng.aid.goods;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In what goods are counted or measured. Only mass and volume convert by themselves; what a box holds has to be said. */
public enum Unit {
    PIECE,
    PAIR,
    SET,
    BOX,
    CARTON,
    PACK,
    BOTTLE,
    VIAL,
    BAG,
    ROLL,
    TEST,
    DOSE,
    UNIT,
    VEHICLE,
    SQUARE_METRE,
    GRAM("kg", "0.001"),
    KILOGRAM("kg", "1"),
    TONNE("kg", "1000"),
    MILLILITRE("l", "0.001"),
    LITRE("l", "1");

    /** What all units that convert into each other are measured in; null where a unit converts into none. */
    private final @Nullable String measure;

    private final BigDecimal inMeasure;

    Unit() {
        this.measure = null;
        this.inMeasure = BigDecimal.ONE;
    }

    Unit(String measure, String inMeasure) {
        this.measure = measure;
        this.inMeasure = new BigDecimal(inMeasure);
    }

    /** A measure of several units, such as mass, by the name of one of them, and how many of that one this is. */
    public record UnitScale(String name, BigDecimal times) {}

    /** What it measures; empty where it converts into no other unit. */
    public Optional<UnitScale> measure() {
        return Optional.ofNullable(measure).map(name -> new UnitScale(name, inMeasure));
    }

    /** Message key of its name. */
    public String labelKey() {
        return "goods.unit." + name();
    }

    /** Whether it holds other units, as many as somebody has to say. */
    public boolean isPackage() {
        return switch (this) {
            case SET, BOX, CARTON, PACK, BOTTLE, VIAL, BAG, ROLL -> true;
            default -> false;
        };
    }

    /** How many of the other unit one of this is; empty where they measure different things. */
    Optional<BigDecimal> in(Unit other) {
        if (this == other) {
            return Optional.of(BigDecimal.ONE);
        }
        return measure != null && measure.equals(other.measure)
                ? Optional.of(inMeasure.divide(other.inMeasure))
                : Optional.empty();
    }
}
