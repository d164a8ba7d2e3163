package youcheng.aid.shipments;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import youcheng.base.MessageKey;
import youcheng.base.Rejection;

/**
 * The four days of a shipment, which are never mixed up, and the one on which it is expected. An unknown one is null.
 *
 * @param announcedOn it was announced
 * @param expectedArrival it is expected to arrive
 * @param sentOn it left
 * @param arrivedOn it arrived
 * @param handedOverOn it was handed over, or inspected by us
 */
@Embeddable
public record ShipmentDates(
        @Nullable LocalDate announcedOn,
        @Nullable LocalDate expectedArrival,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate arrivedOn,
        @Nullable LocalDate handedOverOn) {

    /** No day is known. */
    public static final ShipmentDates NONE = new ShipmentDates(null, null, null, null, null);

    static ShipmentDates planned(@Nullable LocalDate announcedOn, @Nullable LocalDate expectedArrival) {
        return new ShipmentDates(announcedOn, expectedArrival, null, null, null);
    }

    ShipmentDates left(@Nullable LocalDate on, @Nullable LocalDate expected) {
        return new ShipmentDates(announcedOn, expected, on, arrivedOn, handedOverOn);
    }

    ShipmentDates expected(@Nullable LocalDate on) {
        return new ShipmentDates(announcedOn, on, sentOn, arrivedOn, handedOverOn);
    }

    ShipmentDates arrived(@Nullable LocalDate on) {
        return new ShipmentDates(announcedOn, expectedArrival, sentOn, on, handedOverOn);
    }

    ShipmentDates handedOver(@Nullable LocalDate on) {
        return new ShipmentDates(announcedOn, expectedArrival, sentOn, arrivedOn, on);
    }

    /**
     * Refuses, beside this field, what lies in the future or before what it follows.
     *
     * @param field the field of the day that was typed
     * @param typed the day
     * @param label message key of its name
     */
    void require(String field, @Nullable LocalDate typed, String label, LocalDate today) {
        if (typed == null) {
            return;
        }
        if (typed.isAfter(today)) {
            throw Rejection.of(field, "base.rejection.dateInFuture");
        }
        Map<String, @Nullable LocalDate> before = new LinkedHashMap<>();
        before.put("shipment.announcedOn", announcedOn);
        before.put("shipment.sentOn", sentOn);
        before.put("shipment.arrivedOn", arrivedOn);
        before.put("shipment.handedOverOn", handedOverOn);
        requireNotBefore(field, typed, label, before);
    }

    /** Refuses an expected arrival before the shipment was announced or sent. */
    void requireExpected(String field) {
        if (expectedArrival != null) {
            Map<String, @Nullable LocalDate> before = new LinkedHashMap<>();
            before.put("shipment.announcedOn", announcedOn);
            before.put("shipment.sentOn", sentOn);
            requireNotBefore(field, expectedArrival, "shipment.expectedArrival", before);
        }
    }

    private static void requireNotBefore(
            String field, LocalDate typed, String label, Map<String, @Nullable LocalDate> days) {
        for (Map.Entry<String, @Nullable LocalDate> day : days.entrySet()) {
            LocalDate earlier = day.getValue();
            if (day.getKey().equals(label)) {
                return;
            }
            if (earlier != null && typed.isBefore(earlier)) {
                throw Rejection.of(
                        field,
                        "shipments.rejection.dateOrder",
                        new MessageKey(label),
                        typed,
                        new MessageKey(day.getKey()),
                        earlier);
            }
        }
    }
}
