package youcheng.aid.packages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.aid.content.AidDirection;
import youcheng.aid.goods.AidLine;
import youcheng.aid.goods.Catalogue;
import youcheng.aid.goods.GoodsItem;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.decisions.DecisionFiles;
import youcheng.exchanges.CaseAid;
import youcheng.exchanges.Direction;
import youcheng.exchanges.FieldOfExchange;
import youcheng.register.RelationshipId;

/** A delivered package counts as an exchange of the relationships with its partners, where there are such. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AidDelivery {

    private final AidStore store;
    private final AidParties parties;
    private final AidShipments shipments;
    private final AidUnits units;
    private final CaseAid exchanges;
    private final DecisionFiles decisions;
    private final Clock clock;

    AidDelivery(
            AidStore store,
            AidParties parties,
            AidShipments shipments,
            AidUnits units,
            CaseAid exchanges,
            DecisionFiles decisions,
            Clock clock) {
        this.store = store;
        this.parties = parties;
        this.shipments = shipments;
        this.units = units;
        this.exchanges = exchanges;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** It is delivered and reported; {@code by} recorded it. Nothing that never arrived counts. */
    void deliver(AidPackage aid, Actor by) {
        LocalDate handedOver = shipments.isAnyReceived(aid.number())
                ? shipments.lastHandedOver(aid.number()).orElse(null)
                : null;
        List<RelationshipId> partners =
                handedOver == null ? List.of() : parties.relationshipsOf(store.partiesOf(aid), handedOver);
        Long counted = partners.isEmpty() || handedOver == null
                ? null
                : exchanges.delivered(exchange(aid, partners, handedOver), by).value();
        aid.delivered(LocalDate.now(clock), handedOver, counted);
        store.keep(aid);
    }

    /** It is cancelled, and with it every shipment that did not leave. */
    void cancel(AidPackage aid, Actor by) {
        String why = decisions.of(aid.number()).endingReason();
        shipments.cancelOpen(aid.number(), Objects.requireNonNull(why, "nothing is cancelled without a reason"), by);
    }

    private CaseAid.DeliveredAid exchange(AidPackage aid, List<RelationshipId> partners, LocalDate handedOver) {
        CaseNumber number = aid.number();
        String papers = shipments.papers(number);
        return new CaseAid.DeliveredAid(
                partners,
                aid.direction() == AidDirection.GIVEN ? Direction.OUTBOUND : Direction.INBOUND,
                fieldOf(store.linesOf(aid)),
                handedOver,
                aid.content().purpose(),
                shipments.goods(number, units),
                papers.isEmpty() ? number.value() : number + " · " + papers,
                number);
    }

    /** Medical goods are about health; anything else that people are given in need is about people. */
    private static FieldOfExchange fieldOf(List<AidLine> lines) {
        return lines.stream().anyMatch(line -> isMedical(line.item()))
                ? FieldOfExchange.HEALTH
                : FieldOfExchange.PEOPLE;
    }

    private static boolean isMedical(GoodsItem item) {
        return switch (Catalogue.supplied().kindOf(item)) {
            case PROTECTION, TESTING, EQUIPMENT, MEDICINE, DISINFECTION -> true;
            case RELIEF, FOOD, OTHER -> false;
        };
    }
}
