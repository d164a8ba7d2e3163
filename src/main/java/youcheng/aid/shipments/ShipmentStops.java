package youcheng.aid.shipments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.workflow.Workflow;

/** Stops shipments for whoever has locked their case and checked that it may be. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ShipmentStops {

    private final ShipmentBook book;
    private final ShipmentOpener opener;
    private final ShippedPackages packages;
    private final Workflow workflow;

    ShipmentStops(ShipmentBook book, ShipmentOpener opener, ShippedPackages packages, Workflow workflow) {
        this.book = book;
        this.opener = opener;
        this.packages = packages;
        this.workflow = workflow;
    }

    void hold(Shipment shipment, Reason why, Actor by) {
        ShipmentState before = shipment.state();
        shipment.held(said(why));
        stopped(shipment, before, "shipment.held", why, by);
        workflow.tell(shipment.number(), ShipmentProcess.HELD, by);
    }

    void cancel(Shipment shipment, Reason why, Actor by) {
        ShipmentState before = shipment.state();
        shipment.cancelled(said(why));
        stopped(shipment, before, "shipment.cancelled", why, by);
        workflow.tell(shipment.number(), ShipmentProcess.CANCELLED, by);
    }

    CaseNumber recall(Shipment shipment, Reason why, Actor by) {
        ShipmentState before = shipment.state();
        shipment.recalled(said(why));
        stopped(shipment, before, "shipment.recallOrdered", why, by);
        workflow.tell(shipment.number(), ShipmentProcess.RECALLED, by);
        return shipment.number();
    }

    /** Opens the case that takes back all that recipients still have of a shipment. */
    CaseNumber takeBack(Shipment handedOver, Reason why, Actor by) {
        return takeBack(handedOver, book.leftToTakeBack(handedOver), why, by);
    }

    /** Opens the case that takes back so much of these lines of a shipment, which its recipients still have. */
    CaseNumber takeBack(Shipment handedOver, Map<ShipmentLine, BigDecimal> chosen, Reason why, Actor by) {
        if (chosen.isEmpty()) {
            throw Rejection.because("shipments.rejection.nothingToTakeBack", handedOver.number());
        }
        ShippedPackage of = packages.of(handedOver.packageNumber());
        int place = book.ofPackage(of.number()).size() + 1;
        CaseNumber number = opener.openRecall(of, handedOver.place(), by);
        Shipment recall = Shipment.recall(number, of, place, handedOver, said(why));
        List<ShipmentLine> lines = new ArrayList<>();
        chosen.forEach((line, some) -> lines.add(line.takenBackIn(number, lines.size(), some)));
        book.keep(recall, lines);
        book.tell(
                recall,
                AuditEvent.of("shipment.recallOrdered", by)
                        .with(Change.of("shipment.recallOf", null, handedOver.number()))
                        .with(ShipmentTrail.figures("shipment.recalled", lines, ShipmentLine::shipped))
                        .because(why));
        packages.takenBack(of.number(), book.sums(of.number(), of.goods()), why, by);
        workflow.startByMessage(ShipmentProcess.RECALL_ORDERED, number, by);
        return number;
    }

    private void stopped(Shipment shipment, ShipmentState before, String action, Reason why, Actor by) {
        book.keep(shipment, List.of());
        book.tell(
                shipment,
                AuditEvent.of(action, by)
                        .with(ShipmentTrail.state(before, shipment.state()))
                        .because(why));
    }

    private static String said(Reason why) {
        return Objects.requireNonNullElse(why.text(), why.key() == null ? "" : why.key());
    }
}
