package youcheng.aid.shipments.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import youcheng.aid.shipments.PackageSums;
import youcheng.aid.shipments.PackageSums.LineSums;
import youcheng.aid.shipments.PackageSums.RecipientSums;
import youcheng.aid.shipments.ShippedPackage.Good;
import youcheng.aid.shipments.Sums;
import youcheng.base.ui.Messages;
import youcheng.base.ui.PlainTable;

/** Shows where the goods of a package are: a row a line, and one for each recipient where there are several. */
@Component
class SumsTable {

    /** A place where goods can be; those in which nothing is are left out, but for the first ones. */
    private record Place(String labelKey, boolean isAlwaysShown, Function<Sums, BigDecimal> figure) {}

    private static final List<Place> PLACES = List.of(
            new Place("shipment.planned", true, Sums::planned),
            new Place("shipments.underWay", true, Sums::underWay),
            new Place("shipment.received", true, Sums::received),
            new Place("shipment.damaged", false, Sums::damaged),
            new Place("shipments.missingHead", false, Sums::missing),
            new Place("shipment.destroyed", false, Sums::destroyed),
            new Place("shipment.returned", false, Sums::returned));

    private final ShipmentMessages said;
    private final Messages messages;

    SumsTable(ShipmentMessages said, Messages messages) {
        this.said = said;
        this.messages = messages;
    }

    Div of(PackageSums sums) {
        List<Place> shown = PLACES.stream()
                .filter(place -> place.isAlwaysShown()
                        || sums.lines().stream()
                                .anyMatch(line ->
                                        place.figure().apply(line.total()).signum() != 0))
                .toList();
        List<String> heads = new ArrayList<>();
        heads.add(messages.t("shipments.lineHead"));
        heads.add(messages.t("shipments.inPackage"));
        shown.forEach(place -> heads.add(messages.t(place.labelKey())));
        heads.add(messages.t("shipments.toPlan"));
        PlainTable table = new PlainTable(messages.t("shipments.sums"), heads.toArray(String[]::new));
        return new Div(
                table,
                new ManyLines(
                        sums.lines().size(), place -> rows(table, sums.lines().get(place), shown), messages));
    }

    private void rows(PlainTable table, LineSums line, List<Place> shown) {
        row(table, line.good().item(), line.good(), line.total(), shown, Optional.of(line));
        if (line.recipients().size() > 1) {
            for (RecipientSums each : line.recipients()) {
                String name = messages.t("shipments.ofWhich", each.recipient().name());
                row(table, name, line.good(), each.sums(), shown, Optional.empty());
            }
        }
    }

    /** What the package says and what is to be planned is known of a line, not of a recipient. */
    private void row(PlainTable table, String name, Good good, Sums sums, List<Place> shown, Optional<LineSums> whole) {
        List<String> cells = new ArrayList<>();
        cells.add(whole.map(line -> said.quantity(good.quantity(), good)).orElse(""));
        // The unit stands with the first figure, or the row would be wider than the page of a task.
        shown.forEach(place -> cells.add(messages.say(place.figure().apply(sums).stripTrailingZeros())));
        cells.add(whole.map(line -> messages.say(line.toPlan().stripTrailingZeros()))
                .orElse(""));
        table.row(name, cells.toArray(String[]::new));
    }
}
