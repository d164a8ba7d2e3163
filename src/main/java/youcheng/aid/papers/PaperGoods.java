package youcheng.aid.papers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
                .map(shipment -> {
                    boolean several = shipment.lines().stream()
                                    .map(line -> line.recipient().key())
                                    .distinct()
                                    .count()
                            > 1;
                    return shipment.lines().stream()
                            .map(line -> good(source, line, line.carried()).carriedAs(line, several))
                            .toList();
                })
                .orElse(List.of());
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
        Map<Long, BigDecimal> sums = new LinkedHashMap<>();
        Map<Long, ShipmentLineRecord> lines = new LinkedHashMap<>();
        shipments.flatMap(shipment -> shipment.lines().stream()).forEach(line -> {
            BigDecimal value = figure.apply(line);
            if (value != null && value.signum() > 0) {
                sums.merge(line.good().line(), value, BigDecimal::add);
                lines.putIfAbsent(line.good().line(), line);
            }
        });
        List<PaperGood> goods = new ArrayList<>();
        source.lines().keySet().stream()
                .filter(sums::containsKey)
                .forEach(line -> goods.add(good(source, lines.get(line), sums.get(line))));
        lines.keySet().stream()
                .filter(line -> !source.lines().containsKey(line))
                .forEach(line -> goods.add(good(source, lines.get(line), sums.get(line))));
        return goods;
    }

    private static PaperGood good(PaperSource source, ShipmentLineRecord carried, BigDecimal quantity) {
        AidLine line = source.lines().get(carried.good().line());
        return line == null ? PaperGood.of(carried, quantity) : PaperGood.of(line, quantity);
    }
}
