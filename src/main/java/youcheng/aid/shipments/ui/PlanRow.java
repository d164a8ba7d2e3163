package youcheng.aid.shipments.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import youcheng.aid.shipments.PackageSums.LineSums;
import youcheng.aid.shipments.ShipmentLineRecord;
import youcheng.aid.shipments.ShipmentReading.Shipped;
import youcheng.aid.shipments.ShippedPackage.Good;
import youcheng.aid.shipments.ShippedPackage.Recipient;

/**
 * What of a line may be planned for a recipient.
 *
 * @param good the line
 * @param recipient for whom
 * @param toPlan how much of the line is still to be planned, for all recipients together
 * @param proposed the figure that stands there from the beginning, or null
 */
record PlanRow(
        Good good,
        Recipient recipient,
        BigDecimal toPlan,
        @Nullable BigDecimal proposed) {

    /** What a new shipment may carry; all of it is proposed where there is one recipient only. */
    static List<PlanRow> ofNew(Shipped shipped) {
        boolean isOnlyOne = shipped.of().recipients().size() == 1;
        List<PlanRow> rows = new ArrayList<>();
        for (LineSums line : shipped.sums().toPlan()) {
            BigDecimal proposed = isOnlyOne ? ShipmentMessages.plain(line.toPlan()) : null;
            shipped.of().recipients().forEach(to -> rows.add(new PlanRow(line.good(), to, line.toPlan(), proposed)));
        }
        return rows;
    }

    /** What a shipment may carry that has these lines so far: as much of each as it carries, and what is left beside. */
    static List<PlanRow> ofPlanned(Shipped shipped, List<ShipmentLineRecord> before) {
        Map<Long, List<ShipmentLineRecord>> byLine = before.stream()
                .collect(Collectors.groupingBy(each -> each.good().line()));
        List<PlanRow> rows = new ArrayList<>();
        for (LineSums line : shipped.sums().lines()) {
            List<ShipmentLineRecord> own = byLine.getOrDefault(line.good().line(), List.of());
            BigDecimal toPlan = line.toPlan().add(sum(own));
            if (toPlan.signum() > 0) {
                for (Recipient to : shipped.of().recipients()) {
                    BigDecimal planned = sum(own.stream()
                            .filter(each -> each.recipient().key() == to.key())
                            .toList());
                    rows.add(new PlanRow(
                            line.good(), to, toPlan, planned.signum() > 0 ? ShipmentMessages.plain(planned) : null));
                }
            }
        }
        return rows;
    }

    private static BigDecimal sum(List<ShipmentLineRecord> lines) {
        return lines.stream().map(ShipmentLineRecord::planned).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
