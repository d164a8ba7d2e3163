package youcheng.aid.shipments.ui;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import youcheng.aid.shipments.ShipmentLineRecord;

/** The figures of a line in the order in which they come to be known. */
enum LineFigure {
    PLANNED("shipment.planned", ShipmentLineRecord::planned),
    SHIPPED("shipment.shipped", ShipmentLineRecord::shipped),
    RECEIVED("shipment.received", ShipmentLineRecord::received),
    DAMAGED("shipment.damaged", ShipmentLineRecord::damaged),
    RETURNED("shipment.returned", ShipmentLineRecord::returned),
    DESTROYED("shipment.destroyed", ShipmentLineRecord::destroyed);

    private final String labelKey;
    private final Function<ShipmentLineRecord, @Nullable BigDecimal> figure;

    LineFigure(String labelKey, Function<ShipmentLineRecord, @Nullable BigDecimal> figure) {
        this.labelKey = labelKey;
        this.figure = figure;
    }

    String labelKey() {
        return labelKey;
    }

    @Nullable
    BigDecimal of(ShipmentLineRecord line) {
        return figure.apply(line);
    }

    /** Those that are known of some of these lines. */
    static List<LineFigure> knownOf(List<ShipmentLineRecord> lines) {
        return Arrays.stream(values())
                .filter(figure -> lines.stream().anyMatch(line -> figure.of(line) != null))
                .toList();
    }
}
