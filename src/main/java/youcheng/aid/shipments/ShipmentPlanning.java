package youcheng.aid.shipments;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.aid.goods.LineRules;
import youcheng.aid.shipments.PackageSums.LineSums;
import youcheng.aid.shipments.ShipmentDraft.DraftLine;
import youcheng.aid.shipments.ShippedPackage.Recipient;
import youcheng.audit.AuditEvent;
import youcheng.base.CaseNumber;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;
import youcheng.cases.Cases;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.Roles;
import youcheng.workflow.Workflow;

/** Officers of the desk plan the shipments of a package: never more of a line than is still to be planned. */
@Service
@RolesAllowed(Roles.OFFICER)
@Transactional
public class ShipmentPlanning {

    /** Most lines of one shipment: as many as a package may have, so that all of it can leave at once. */
    public static final int MOST_LINES = LineRules.MOST_LINES;

    private final ShipmentBook book;
    private final ShipmentOpener opener;
    private final ShipmentRights rights;
    private final ShippedPackages packages;
    private final Cases cases;
    private final Workflow workflow;
    private final Clock clock;

    ShipmentPlanning(
            ShipmentBook book,
            ShipmentOpener opener,
            ShipmentRights rights,
            ShippedPackages packages,
            Cases cases,
            Workflow workflow,
            Clock clock) {
        this.book = book;
        this.opener = opener;
        this.rights = rights;
        this.packages = packages;
        this.cases = cases;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Plans a shipment of this package; a refusal names the field {@code quantity} with the place of the line, from 0. */
    public CaseNumber plan(CaseNumber parcel, ShipmentDraft draft) {
        cases.lock(parcel);
        ShippedPackage of = packages.of(parcel);
        Person person = rights.require(of.desk(), Role.OFFICER);
        packages.objectionToPlanning(parcel).ifPresent(objection -> {
            throw objection;
        });
        Checked checked = check(of, book.sums(parcel, of.goods()), Map.of(), draft);
        int place = book.ofPackage(parcel).size() + 1;
        CaseNumber number = opener.open(of, place, person.asActor());
        Shipment shipment = Shipment.planned(number, of, place, checked.dates());
        List<ShipmentLine> lines = checked.lines(number);
        book.keep(shipment, lines);
        book.tell(
                shipment,
                AuditEvent.of("shipment.planned", person.asActor())
                        .with(ShipmentTrail.dates(ShipmentDates.NONE, shipment.dates()))
                        .with(ShipmentTrail.lines(List.of(), lines)));
        workflow.start(ShipmentProcess.ID, number, person.asActor());
        return number;
    }

    /** Plans it anew, as long as nothing was done for it. */
    public void change(CaseNumber number, ShipmentDraft draft) {
        cases.lock(number);
        Shipment shipment = book.found(number);
        Person person = rights.require(shipment.desk(), Role.OFFICER);
        shipment.requirePlanned();
        packages.objectionToPlanning(shipment.packageNumber()).ifPresent(objection -> {
            throw objection;
        });
        ShippedPackage of = packages.of(shipment.packageNumber());
        List<ShipmentLine> before = book.linesOf(shipment);
        Map<Long, BigDecimal> own = new HashMap<>();
        before.forEach(line -> own.merge(line.good().line(), line.planned(), BigDecimal::add));
        Checked checked = check(of, book.sums(of.number(), of.goods()), own, draft);
        ShipmentDates days = shipment.dates();
        List<ShipmentLine> now = checked.lines(number);
        AuditEvent changed = AuditEvent.of("shipment.changed", person.asActor())
                .with(ShipmentTrail.dates(days, checked.dates()))
                .with(ShipmentTrail.lines(before, now));
        shipment.changed(checked.dates());
        book.replace(shipment, before, now);
        book.tell(shipment, changed);
    }

    /** A draft that may be planned so. */
    private record Checked(ShipmentDates dates, List<CheckedLine> checked) {

        List<ShipmentLine> lines(CaseNumber number) {
            List<ShipmentLine> lines = new ArrayList<>();
            checked.forEach(each ->
                    lines.add(new ShipmentLine(number, lines.size(), each.of().good(), each.to(), each.quantity())));
            return lines;
        }
    }

    private record CheckedLine(LineSums of, Recipient to, BigDecimal quantity) {}

    private Checked check(ShippedPackage of, PackageSums sums, Map<Long, BigDecimal> own, ShipmentDraft draft) {
        requireNotTooMany(draft);
        FormCheck form = new FormCheck();
        Supplier<ShipmentDates> dates = form.read(() -> dates(draft));
        Map<Long, LineSums> known = sums.lines().stream()
                .collect(Collectors.toMap(each -> each.good().line(), each -> each));
        Map<Long, Map<Long, BigDecimal>> before = new HashMap<>();
        List<CheckedLine> lines = new ArrayList<>();
        for (int place = 0; place < draft.lines().size(); place++) {
            String field = "quantity" + place;
            DraftLine line = draft.lines().get(place);
            form.ask(() -> {
                BigDecimal quantity = ShipmentFigures.quantity(field, line.quantity());
                if (quantity.signum() > 0) {
                    CheckedLine checked = new CheckedLine(known(known, line), recipient(of, line), quantity);
                    requireLeft(
                            field,
                            checked,
                            before.computeIfAbsent(line.line(), good -> new HashMap<>()),
                            own.getOrDefault(line.line(), BigDecimal.ZERO));
                    lines.add(checked);
                }
            });
        }
        form.refuse();
        if (lines.isEmpty()) {
            throw Rejection.because("shipments.rejection.nothingPlanned");
        }
        return new Checked(dates.get(), lines);
    }

    /** A line without a quantity is part of no shipment. */
    private static void requireNotTooMany(ShipmentDraft draft) {
        long carried = draft.lines().stream()
                .map(DraftLine::quantity)
                .filter(quantity -> quantity != null && quantity.signum() > 0)
                .count();
        if (carried > MOST_LINES) {
            throw Rejection.because("shipments.rejection.tooManyLines", MOST_LINES, carried);
        }
    }

    /**
     * Refuses the same goods for the same recipient twice, and more of them than are left with those of the lines before.
     *
     * @param before how much of the same goods these are, by recipient
     */
    private static void requireLeft(String field, CheckedLine line, Map<Long, BigDecimal> before, BigDecimal own) {
        if (before.containsKey(line.to().key())) {
            throw Rejection.of(field, "shipments.rejection.lineTwice");
        }
        BigDecimal all = before.values().stream().reduce(line.quantity(), BigDecimal::add);
        BigDecimal toPlan = line.of().toPlan().add(own);
        if (all.compareTo(toPlan) > 0) {
            throw Rejection.of(
                    field,
                    "shipments.rejection.moreThanToPlan",
                    line.of().good().item(),
                    all,
                    toPlan);
        }
        before.put(line.to().key(), line.quantity());
    }

    private ShipmentDates dates(ShipmentDraft draft) {
        ShipmentDates dates = ShipmentDates.planned(draft.announcedOn(), draft.expectedArrival());
        FormCheck form = new FormCheck();
        form.ask(() -> dates.require("announcedOn", draft.announcedOn(), "shipment.announcedOn", LocalDate.now(clock)));
        form.ask(() -> dates.requireExpected("expectedArrival"));
        form.refuse();
        return dates;
    }

    private static LineSums known(Map<Long, LineSums> sums, DraftLine line) {
        return Optional.ofNullable(sums.get(line.line()))
                .orElseThrow(() -> Rejection.because("shipments.rejection.noLine"));
    }

    private static Recipient recipient(ShippedPackage of, DraftLine line) {
        return of.recipients().stream()
                .filter(each -> each.key() == line.recipient())
                .findFirst()
                .orElseThrow(() -> Rejection.because("shipments.rejection.noRecipient"));
    }
}
