package youcheng.aid.shipments.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.aid.shipments.PackageSums.LineSums;
import youcheng.aid.shipments.ShipmentLineRecord;
import youcheng.aid.shipments.ShipmentReading.Shipped;
import youcheng.aid.shipments.ShipmentRecord;
import youcheng.aid.shipments.ShipmentState;
import youcheng.aid.shipments.ShippedPackage.Good;
import youcheng.aid.shipments.Shortfall;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;

/** Says figures, lines and states of shipments. */
@Component
class ShipmentMessages {

    /** Lines that are named one by one in a sentence; the others are counted. */
    private static final int MOST_NAMED = 3;

    private final Messages messages;

    ShipmentMessages(Messages messages) {
        this.messages = messages;
    }

    /** A figure with its unit; a dash where it is not known. */
    String quantity(@Nullable BigDecimal figure, Good good) {
        return figure == null ? messages.t("shipments.unknown") : said(figure, good);
    }

    private String said(BigDecimal figure, Good good) {
        return messages.t("shipments.quantity", plain(figure), messages.t(good.unitKey()));
    }

    /** A figure without the noughts behind its point. */
    static BigDecimal plain(BigDecimal figure) {
        return figure.signum() == 0 ? BigDecimal.ZERO : figure.stripTrailingZeros();
    }

    /** What a line is, and for whom. */
    String line(ShipmentLineRecord line) {
        return messages.t("shipments.line", line.good().item(), line.recipient().name());
    }

    Badge state(ShipmentRecord shipment) {
        return new Badge(messages.t("shipment.state." + shipment.state().name()), signal(shipment.state()));
    }

    private static Badge.Signal signal(ShipmentState state) {
        return switch (state) {
            case HANDED_OVER, RECEIVED -> Badge.Signal.GOOD;
            case ON_HOLD -> Badge.Signal.WARN;
            case RECALLING, RECALLED -> Badge.Signal.BAD;
            case CANCELLED -> Badge.Signal.PLAIN;
            case PLANNED, CLEARED, SENT, ARRIVED -> Badge.Signal.INFO;
        };
    }

    /** What a shipment is called among those of its package. */
    String name(ShipmentRecord shipment) {
        return messages.t(shipment.recallOf() == null ? "shipments.place" : "shipments.placeRecall", shipment.place());
    }

    /** Why figures do not add up; empty where they do. */
    String difference(Shortfall difference) {
        return difference.reason() == null
                ? ""
                : messages.t(
                        "shipments.differenceSaid",
                        messages.t("shipment.difference." + difference.reason().name()),
                        difference.words());
    }

    /** The one thing first: how many are delivered, and what is in no shipment yet. */
    String headline(Shipped shipped) {
        List<LineSums> toPlan = shipped.sums().toPlan();
        String delivered = shipped.counted() == 0
                ? messages.t("shipments.headline.none")
                : messages.t("shipments.headline", shipped.delivered(), shipped.counted());
        if (toPlan.isEmpty()) {
            return delivered + messages.t("shipments.headline.allPlanned");
        }
        String named = toPlan.stream()
                .limit(MOST_NAMED)
                .map(line ->
                        messages.t("shipments.headline.line", line.good().item(), said(line.toPlan(), line.good())))
                .collect(Collectors.joining(messages.t("base.listComma")));
        return delivered
                + (toPlan.size() > MOST_NAMED
                        ? messages.t("shipments.headline.toPlanMore", named, toPlan.size() - MOST_NAMED)
                        : messages.t("shipments.headline.toPlan", named));
    }
}
