package youcheng.aid.shipments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.aid.shipments.PackageSums.CarriedPart;
import youcheng.aid.shipments.ShippedPackage.Good;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;

/** The shipments as they are stored, and what is told of them on their own chain and on that of their package. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ShipmentBook {

    private static final String CLOSED = "shipment.closed.";

    private final Shipments shipments;
    private final ShipmentLines lines;
    private final AuditTrail trail;

    ShipmentBook(Shipments shipments, ShipmentLines lines, AuditTrail trail) {
        this.shipments = shipments;
        this.lines = lines;
        this.trail = trail;
    }

    Shipment found(CaseNumber number) {
        return shipments
                .findByCaseNumber(number.value())
                .orElseThrow(() -> Rejection.because("cases.rejection.noCase"));
    }

    List<ShipmentLine> linesOf(Shipment shipment) {
        return lines.findByCaseNumberOrderByPlace(shipment.getId());
    }

    List<Shipment> ofPackage(CaseNumber number) {
        return shipments.findByPackageNumberOrderByPlace(number.value());
    }

    /** The shipments of these packages, package by package. */
    Map<CaseNumber, List<Shipment>> ofPackages(Collection<CaseNumber> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : shipments
                        .findByPackageNumberIn(
                                numbers.stream().map(CaseNumber::value).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Shipment::packageNumber));
    }

    List<Shipment> openOf(CaseNumber number) {
        return ofPackage(number).stream()
                .filter(shipment -> !shipment.state().isSettled())
                .toList();
    }

    /** The cases that take back, or took back, what this shipment handed over. */
    private List<Shipment> recallsOf(Shipment shipment) {
        return shipments.findByRecallOf(shipment.getId());
    }

    /** Lines of a shipment of which its recipients still have something, each with how much. */
    Map<ShipmentLine, BigDecimal> leftToTakeBack(Shipment handedOver) {
        Map<List<Long>, BigDecimal> gone = new HashMap<>();
        recallsOf(handedOver)
                .forEach(recall ->
                        linesOf(recall).forEach(line -> gone.merge(line.key(), line.shipped(), BigDecimal::add)));
        Map<ShipmentLine, BigDecimal> left = new LinkedHashMap<>();
        linesOf(handedOver).forEach(line -> {
            BigDecimal there = line.received().subtract(gone.getOrDefault(line.key(), BigDecimal.ZERO));
            if (there.signum() > 0) {
                left.put(line, there);
            }
        });
        return left;
    }

    boolean isLeftToTakeBack(Shipment handedOver) {
        return !leftToTakeBack(handedOver).isEmpty();
    }

    List<Shipment> standing(List<ShipmentState> states) {
        return shipments.findByStateInOrderByCaseNumber(states);
    }

    /** These shipments as people read them, in their order. */
    List<ShipmentRecord> records(List<Shipment> of) {
        Map<CaseNumber, List<ShipmentLine>> linesOf = linesOf(of);
        return of.stream()
                .map(shipment -> shipment.record(linesOf.getOrDefault(shipment.number(), List.of())))
                .toList();
    }

    /** Where the goods of a package are that says it has these lines. */
    PackageSums sums(CaseNumber number, List<Good> goods) {
        List<Shipment> all = ofPackage(number);
        Map<CaseNumber, Shipment> byNumber =
                all.stream().collect(Collectors.toMap(Shipment::number, Function.identity()));
        List<CarriedPart> parts = new ArrayList<>();
        linesOf(all)
                .forEach((shipment, of) -> of.forEach(line -> parts.add(new CarriedPart(
                        line.good(), line.recipient(), line.sums(byNumber.getOrDefault(shipment, all.getFirst()))))));
        return PackageSums.of(goods, parts);
    }

    private Map<CaseNumber, List<ShipmentLine>> linesOf(List<Shipment> of) {
        return of.isEmpty()
                ? Map.of()
                : lines
                        .findByCaseNumberInOrderByCaseNumberAscPlaceAsc(
                                of.stream().map(Shipment::getId).toList())
                        .stream()
                        .collect(Collectors.groupingBy(ShipmentLine::number));
    }

    void keep(Shipment shipment, List<ShipmentLine> its) {
        shipments.saveAndFlush(shipment);
        lines.saveAll(its);
        lines.flush();
    }

    /** Keeps these lines in the place of others. */
    void replace(Shipment shipment, List<ShipmentLine> before, List<ShipmentLine> now) {
        lines.deleteAll(before);
        lines.flush();
        keep(shipment, now);
    }

    /** On the chain of a package a shipment is settled; closed is the package itself, by its own entry. */
    private static String onPackage(String action) {
        return action.startsWith(CLOSED) ? "shipment.settled." + action.substring(CLOSED.length()) : action;
    }

    /** Tells what was done in whole on the chain of the shipment, and in short on that of the package. */
    void tell(Shipment shipment, AuditEvent event) {
        trail.append(Chain.of(shipment.number()), event.in(shipment.number()));
        AuditEvent brief = AuditEvent.of(onPackage(event.action()), event.actor())
                .in(shipment.packageNumber())
                .with(Change.of("shipment.number", null, shipment.number()));
        trail.append(
                Chain.of(shipment.packageNumber()), event.reason() == null ? brief : brief.because(event.reason()));
    }
}
