package youcheng.aid.packages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.aid.content.AidDirection;
import youcheng.aid.content.AidParty;
import youcheng.aid.goods.AidLine;
import youcheng.aid.goods.Catalogue;
import youcheng.aid.goods.GoodsItem;
import youcheng.aid.shipments.PackageSums;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.exchanges.CaseAid;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeId;
import youcheng.exchanges.ExchangeState;
import youcheng.exchanges.FieldOfExchange;
import youcheng.register.RelationshipId;

/**
 * A delivered package counts as an exchange of the relationships with those of its partners that have some of its goods, where
 * there are such; what is taken back afterwards counts no more.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AidExchange {

    /** Lines that the exchange names; of more it tells how many there are. */
    private static final int MOST_NAMED = 12;

    private final AidStore store;
    private final AidParties parties;
    private final AidUnits units;
    private final CaseAid exchanges;

    AidExchange(AidStore store, AidParties parties, AidUnits units, CaseAid exchanges) {
        this.store = store;
        this.parties = parties;
        this.units = units;
        this.exchanges = exchanges;
    }

    /** Goods of this package were handed over; the key of the exchange as which it counts, or null without a relationship. */
    @Nullable
    Long delivered(AidPackage aid, LocalDate handedOver, PackageSums sums, String papers, Actor by) {
        List<RelationshipId> partners = parties.relationshipsOf(helped(aid, sums), handedOver);
        if (partners.isEmpty()) {
            return null;
        }
        CaseNumber number = aid.number();
        return exchanges
                .delivered(
                        new CaseAid.DeliveredAid(
                                partners,
                                aid.direction() == AidDirection.GIVEN ? Direction.OUTBOUND : Direction.INBOUND,
                                fieldOf(store.linesOf(aid)),
                                handedOver,
                                aid.content().purpose(),
                                received(sums),
                                papers.isEmpty() ? number.value() : number + " · " + papers,
                                number),
                        by)
                .value();
    }

    /** Goods that were handed over are taken back; one that is not delivered yet counts later, and then only what is left. */
    void takenBack(AidPackage aid, PackageSums left, Reason why, Actor by) {
        Long exchange = aid.course().exchange();
        if (exchange == null || aid.state() != AidState.DELIVERED) {
            return;
        }
        String words = Objects.requireNonNullElse(why.text(), "");
        exchanges
                .recalled(
                        new CaseAid.RecalledAid(
                                new ExchangeId(exchange), received(left), helpedNoMore(aid, left), words, aid.number()),
                        by)
                .ifPresent(state -> store.append(
                        aid.number(),
                        AuditEvent.of(
                                        state == ExchangeState.REMOVED ? "aid.exchangeVoided" : "aid.exchangeCorrected",
                                        by)
                                .with(Change.of("exchange.number", null, new ExchangeId(exchange)))
                                .because(why)));
    }

    /** Those of its parties that have some of its goods; all where nobody knows who got what, or where we got it. */
    private List<AidParty> helped(AidPackage aid, PackageSums sums) {
        List<AidParty> all = store.partiesOf(aid);
        Map<Long, Boolean> hasAny = sums.lines().stream()
                .flatMap(line -> line.recipients().stream())
                .collect(Collectors.toMap(
                        each -> each.recipient().key(),
                        each -> each.sums().received().signum() > 0,
                        Boolean::logicalOr));
        return aid.direction() == AidDirection.RECEIVED || hasAny.isEmpty()
                ? all
                : all.stream()
                        .filter(party -> hasAny.getOrDefault(party.key(), false))
                        .toList();
    }

    private List<RelationshipId> helpedNoMore(AidPackage aid, PackageSums left) {
        List<RelationshipId> none = new ArrayList<>(parties.relationshipsOf(store.partiesOf(aid)));
        none.removeAll(parties.relationshipsOf(helped(aid, left)));
        return none;
    }

    /** What its recipients have, e.g. 医用外科口罩 50000件; empty where they have nothing. */
    private String received(PackageSums sums) {
        List<PackageSums.LineSums> handedOver = sums.lines().stream()
                .filter(line -> line.total().received().signum() > 0)
                .toList();
        String named = handedOver.stream()
                .limit(MOST_NAMED)
                .map(line -> line.good().item()
                        + " "
                        + line.total().received().stripTrailingZeros().toPlainString()
                        + units.name(line.good().unitKey()))
                .collect(Collectors.joining("、"));
        return handedOver.size() > MOST_NAMED ? named + " …（" + handedOver.size() + "）" : named;
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
