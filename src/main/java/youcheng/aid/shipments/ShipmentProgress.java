package youcheng.aid.shipments;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far the shipments of a package are, in figures. What was cancelled does not count, and a recall is no shipment of its own.
 *
 * @param shipments how many there are
 * @param delivered how many of them were handed over, or received by us
 * @param open for how many cases something is still to be done, recalls among them
 * @param onHold how many of these are on hold
 * @param nextArrival the earliest day on which one is expected that has not arrived, or null
 */
public record ShipmentProgress(
        int shipments,
        int delivered,
        int open,
        int onHold,
        @Nullable LocalDate nextArrival) {

    static ShipmentProgress of(List<Shipment> all) {
        List<Shipment> counted = all.stream()
                .filter(each -> !each.isRecall() && each.state() != ShipmentState.CANCELLED)
                .toList();
        List<Shipment> open =
                all.stream().filter(each -> !each.state().isSettled()).toList();
        LocalDate next = open.stream()
                .map(Shipment::dates)
                .filter(dates -> dates.arrivedOn() == null)
                .map(ShipmentDates::expectedArrival)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        return new ShipmentProgress(
                counted.size(),
                Math.toIntExact(counted.stream()
                        .filter(each -> each.state().isDelivered())
                        .count()),
                open.size(),
                Math.toIntExact(open.stream()
                        .filter(each -> each.state() == ShipmentState.ON_HOLD)
                        .count()),
                next);
    }
}
