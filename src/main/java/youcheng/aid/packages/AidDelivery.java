package youcheng.aid.packages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Actor;
import youcheng.decisions.DecisionFiles;

/** How a package ends: delivered, with which it counts as an exchange, or cancelled. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AidDelivery {

    private final AidStore store;
    private final AidShipments shipments;
    private final AidExchange exchange;
    private final DecisionFiles decisions;
    private final Clock clock;

    AidDelivery(AidStore store, AidShipments shipments, AidExchange exchange, DecisionFiles decisions, Clock clock) {
        this.store = store;
        this.shipments = shipments;
        this.exchange = exchange;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** It is delivered and reported; {@code by} recorded it. Nothing that never arrived counts. */
    void deliver(AidPackage aid, Actor by) {
        LocalDate handedOver = shipments.isAnyReceived(aid.number())
                ? shipments.lastHandedOver(aid.number()).orElse(null)
                : null;
        Long counted = handedOver == null
                ? null
                : exchange.delivered(aid, handedOver, shipments.sums(aid.number()), shipments.papers(aid.number()), by);
        aid.delivered(LocalDate.now(clock), handedOver, counted);
        store.keep(aid);
    }

    /** It is cancelled, and with it every shipment that did not leave. */
    void cancel(AidPackage aid, Actor by) {
        String why = decisions.of(aid.number()).endingReason();
        shipments.cancelOpen(aid.number(), Objects.requireNonNull(why, "nothing is cancelled without a reason"), by);
    }
}
