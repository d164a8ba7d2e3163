package youcheng.aid.papers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.aid.goods.AidLine;
import youcheng.aid.shipments.ShipmentLineRecord;
import youcheng.aid.shipments.ShipmentRecord;
import youcheng.aid.shipments.ShipmentState;

/** Which goods a paper is about: those of its shipment, of its partner, or of the package. */
final class PaperGoods {

    private PaperGoods() {}

    static List<PaperGood> of(PaperSource source, AidPaperKey key) {
        return switch (key.kind()) {
            case PACKING_LIST, HANDOVER_CERTIFICATE -> ofShipment(source, key);
            case IMPORT_LIST -> key.shipment() == null ? ofPackage(source) : ofShipment(source, key);
            case GIFT_CERTIFICATE -> forPartner(source, key.party());
            case LETTER_OF_THANKS -> received(source);
            case ALLOCATION_LIST -> List.of();
        };
    }

    private static List<PaperGood> ofPackage(PaperSource source) {
        return source.lines().values().stream()
                .map(line -> PaperGood.of(line, line.quantity().amount()))
                .toList();
    }

    private static List<PaperGood> ofShipment(PaperSource source, AidPaperKey key) {
        return source.shipment(key)
                .map(shipment -> ofShipment(source, shipment))
                .orElse(List.of());
    }

    private static List<PaperGood> ofShipment(PaperSource source, ShipmentRecord shipment) {
        Map<Long, BigDecimal> carried = new HashMap<>();
        shipment.lines().forEach(line -> carried.merge(line.good().line(), line.carried(), BigDecimal::add));
        boolean several = shipment.lines().stream()
                        .map(line -> line.recipient().key())
                        .distinct()
                        .count()
                > 1;
        List<PaperGood> goods = new ArrayList<>();
        for (ShipmentLineRecord line : shipment.lines()) {
            PaperGood good = good(source, line, line.carried()).carriedAs(line, several);
            goods.add(isWhole(source, line, carried) ? good : good.withoutCartons());
        }
        return goods;
    }

    /** Whether all of a line of the package is in a shipment that carries so much of each. */
    private static boolean isWhole(PaperSource source, ShipmentLineRecord carried, Map<Long, BigDecimal> sums) {
        AidLine line = source.lines().get(carried.good().line());
        return line != null && line.quantity().amount().compareTo(sums.getOrDefault(line.key(), BigDecimal.ZERO)) == 0;
    }

    /** What was and will be sent to a partner; before anything is planned, all of it goes to the only one that there is. */
    private static List<PaperGood> forPartner(PaperSource source, long partner) {
        List<PaperGood> carried = summed(
                source, source.standing().stream(), line -> line.recipient().key() == partner ? line.carried() : null);
        return carried.isEmpty()
                        && source.aid().partners().size() == 1
                        && source.standing().isEmpty()
                ? ofPackage(source)
                : carried;
    }

    private static List<PaperGood> received(PaperSource source) {
        return summed(
                source,
                source.standing().stream().filter(each -> each.state() == ShipmentState.RECEIVED),
                ShipmentLineRecord::received);
    }

    /** One line for each line of the package, whatever the number of its shipments. */
    private static List<PaperGood> summed(
            PaperSource source,
            Stream<ShipmentRecord> shipments,
            Function<ShipmentLineRecord, @Nullable BigDecimal> figure) {
        Map<Long, Summed> sums = new LinkedHashMap<>();
        shipments.flatMap(shipment -> shipment.lines().stream()).forEach(line -> {
            BigDecimal value = figure.apply(line);
            if (value != null && value.signum() > 0) {
                sums.merge(line.good().line(), new Summed(line, value), Summed::plus);
            }
        });
        Set<Long> inOrder = new LinkedHashSet<>(source.lines().keySet());
        inOrder.addAll(sums.keySet());
        List<PaperGood> goods = new ArrayList<>();
        for (Long line : inOrder) {
            Summed sum = sums.get(line);
            if (sum != null) {
                goods.add(good(source, sum.line(), sum.quantity()));
            }
        }
        return goods;
    }

    /** How much of a line several shipments carry. */
    private record Summed(ShipmentLineRecord line, BigDecimal quantity) {

        Summed plus(Summed more) {
            return new Summed(line, quantity.add(more.quantity));
        }
    }

    private static PaperGood good(PaperSource source, ShipmentLineRecord carried, BigDecimal quantity) {
        AidLine line = source.lines().get(carried.good().line());
        return line == null ? PaperGood.of(carried, quantity) : PaperGood.of(line, quantity);
    }
}
