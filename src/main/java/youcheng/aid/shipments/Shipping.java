package youcheng.aid.shipments;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.Actor;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.tasks.TaskService;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;
import youcheng.workflow.Workflow;

/** Officers of the desk carry a shipment from step to step. */
@Service
@RolesAllowed(Roles.OFFICER)
@Transactional
public class Shipping {

    private final ShipmentBook book;
    private final ShippedPackages packages;
    private final ArrivalDue arrivals;
    private final TaskService tasks;
    private final Workflow workflow;
    private final SignedIn signedIn;
    private final Clock clock;

    Shipping(
            ShipmentBook book,
            ShippedPackages packages,
            ArrivalDue arrivals,
            TaskService tasks,
            Workflow workflow,
            SignedIn signedIn,
            Clock clock) {
        this.book = book;
        this.packages = packages;
        this.arrivals = arrivals;
        this.tasks = tasks;
        this.workflow = workflow;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Goods that we give are cleared for export. */
    public void clearExport(WorkItemId task, Declaration declaration) {
        step(task, ShipmentProcess.CLEAR_EXPORT, "shipment.exportCleared", (shipment, lines) -> {
            Declaration declared = ShipmentPapers.declaration(declaration, today());
            shipment.clearedForExport(declared);
            return ShipmentTrail.declaration(declared);
        });
    }

    /** Goods that we give leave; refused while the package may not be sent. */
    public void dispatch(WorkItemId task, Departure departure) {
        step(task, ShipmentProcess.DISPATCH, "shipment.sent", (shipment, lines) -> {
            requireSendable(shipment, departure.expectedArrival());
            Left left = left(shipment, lines, departure, true);
            shipment.dispatched(left.dates(), left.carriage());
            return left.changes(lines);
        });
    }

    /** What is on its way is expected on another day; its due date, reminder and escalation move with it. */
    public void expect(WorkItemId id, @Nullable LocalDate expectedArrival, String reason) {
        FormCheck form = new FormCheck();
        Supplier<LocalDate> day = form.read(() -> FieldCheck.required("expectedArrival", expectedArrival));
        Supplier<String> why = form.read(() -> FieldCheck.reason(reason));
        form.refuse();
        WorkItem work = tasks.begin(id, ShipmentProcess.RECORD_ARRIVAL);
        Actor by = signedIn.person().asActor();
        Shipment shipment = book.found(work.caseNumber());
        ShipmentDates before = shipment.dates();
        ShipmentDates after = before.expected(day.get());
        after.requireExpected("expectedArrival");
        shipment.expected(after);
        book.keep(shipment, List.of());
        workflow.moveDue(id, by, arrivals.dueFor(day.get()), arrivals.reminderFor(day.get()));
        book.tell(
                shipment,
                AuditEvent.of("shipment.expected", by)
                        .at(work.step(), id.value())
                        .with(ShipmentTrail.dates(before, after))
                        .because(Reason.written(why.get())));
    }

    /** Goods that we give arrived. */
    public void recordArrival(WorkItemId task, Arrival arrival) {
        step(task, ShipmentProcess.RECORD_ARRIVAL, "shipment.arrived", (shipment, lines) -> arrive(shipment, arrival));
    }

    /** Goods that a partner gives arrived; what is known of how they left is recorded with it. */
    public void recordArrival(WorkItemId task, Departure departure, Arrival arrival) {
        step(task, ShipmentProcess.RECORD_ARRIVAL, "shipment.arrived", (shipment, lines) -> {
            Left left = left(shipment, lines, departure, false);
            shipment.leftPartner(left.dates(), left.carriage());
            List<Change> changes = new ArrayList<>(left.changes(lines));
            changes.addAll(arrive(shipment, arrival));
            return changes;
        });
    }

    /** Goods that we gave are handed over to their recipients. */
    public void handOver(WorkItemId task, Receipt receipt, List<Counted> found) {
        step(task, ShipmentProcess.HAND_OVER, "shipment.handedOver", (shipment, lines) -> {
            Found read = found(shipment, lines, receipt, found);
            shipment.handedOver(read.receipt());
            return read.changes(lines);
        });
    }

    /** Goods that we are given are cleared for import. */
    public void clearCustoms(WorkItemId task, Declaration declaration) {
        step(task, ShipmentProcess.CLEAR_CUSTOMS, "shipment.customsCleared", (shipment, lines) -> {
            requireSendable(shipment, shipment.dates().arrivedOn());
            Declaration declared = ShipmentPapers.importDeclaration(declaration, today());
            shipment.clearedForImport(declared);
            return ShipmentTrail.declaration(declared);
        });
    }

    /** Goods that we are given are inspected, with which we have received them. */
    public void inspect(WorkItemId task, Receipt receipt, List<Counted> found) {
        step(task, ShipmentProcess.INSPECT, "shipment.inspected", (shipment, lines) -> {
            Found read = found(shipment, lines, receipt, found);
            shipment.inspected(read.receipt());
            return read.changes(lines);
        });
    }

    private void requireSendable(Shipment shipment, @Nullable LocalDate arrival) {
        packages.objectionToSending(shipment.packageNumber(), arrival).ifPresent(objection -> {
            throw objection;
        });
    }

    private void step(
            WorkItemId id, String step, String action, BiFunction<Shipment, List<ShipmentLine>, List<Change>> what) {
        WorkItem work = tasks.begin(id, step);
        Actor by = signedIn.person().asActor();
        Shipment shipment = book.found(work.caseNumber());
        List<ShipmentLine> lines = book.linesOf(shipment);
        ShipmentState before = shipment.state();
        ShipmentDates days = shipment.dates();
        List<Change> changes = what.apply(shipment, lines);
        book.keep(shipment, lines);
        book.tell(
                shipment,
                AuditEvent.of(action, by)
                        .at(work.step(), id.value())
                        .with(ShipmentTrail.state(before, shipment.state()))
                        .with(ShipmentTrail.dates(days, shipment.dates()))
                        .with(changes));
        workflow.complete(
                id, by, Map.of(ShipmentProcess.DIRECTION, shipment.direction().name()));
    }

    /** How goods left, as it was read. */
    private record Left(ShipmentDates dates, Carriage carriage) {

        List<Change> changes(List<ShipmentLine> lines) {
            List<Change> changes = new ArrayList<>(ShipmentTrail.carriage(carriage));
            changes.addAll(ShipmentTrail.figures("shipment.shipped", lines, ShipmentLine::shipped));
            return changes;
        }
    }

    private Left left(Shipment shipment, List<ShipmentLine> lines, Departure departure, boolean isOurs) {
        FormCheck form = new FormCheck();
        Supplier<ShipmentDates> dates = form.read(() -> departure(shipment, departure, isOurs));
        Supplier<Carriage> carriage = form.read(() -> ShipmentPapers.carriage(departure.carriage(), isOurs));
        Supplier<List<BigDecimal>> shipped = form.read(() -> ShipmentFigures.shipped(lines, departure.shipped()));
        form.refuse();
        for (int place = 0; place < lines.size(); place++) {
            lines.get(place).shipped(shipped.get().get(place));
        }
        return new Left(dates.get(), carriage.get());
    }

    private ShipmentDates departure(Shipment shipment, Departure departure, boolean isOurs) {
        LocalDate on = departure.sentOn();
        if (isOurs) {
            FieldCheck.required("sentOn", on);
        }
        ShipmentDates dates = shipment.dates().left(on, departure.expectedArrival());
        dates.require("sentOn", on, "shipment.sentOn", today());
        if (isOurs) {
            dates.requireExpected("expectedArrival");
        }
        return dates;
    }

    private List<Change> arrive(Shipment shipment, Arrival arrival) {
        FormCheck form = new FormCheck();
        Supplier<LocalDate> on = form.read(() -> {
            LocalDate day = FieldCheck.required("arrivedOn", arrival.on());
            shipment.dates().arrived(day).require("arrivedOn", day, "shipment.arrivedOn", today());
            return day;
        });
        Supplier<String> place = form.read(() -> ShipmentPapers.line("arrivalPlace", arrival.place()));
        form.refuse();
        shipment.arrived(on.get(), place.get());
        return Change.of("shipment.arrivalPlace", null, place.get()).stream().toList();
    }

    /** What was found where goods were handed over, as it was read. */
    private record Found(Receipt receipt, List<Counted> counted) {

        List<Change> changes(List<ShipmentLine> lines) {
            List<Change> changes = new ArrayList<>(ShipmentTrail.receipt(receipt));
            changes.addAll(ShipmentTrail.figures("shipment.received", lines, ShipmentLine::received));
            changes.addAll(ShipmentTrail.figures("shipment.damaged", lines, ShipmentLine::damagedIfAny));
            changes.addAll(ShipmentTrail.differences(
                    lines, counted.stream().map(Counted::difference).toList()));
            return changes;
        }
    }

    private Found found(Shipment shipment, List<ShipmentLine> lines, Receipt typed, List<Counted> counted) {
        FormCheck form = new FormCheck();
        Supplier<Receipt> receipt = form.read(() -> ShipmentPapers.receipt(typed));
        form.ask(() -> shipment.dates()
                .handedOver(typed.date())
                .require("handedOverOn", typed.date(), "shipment.handedOverOn", today()));
        Supplier<List<Counted>> read = form.read(() -> ShipmentFigures.counted(lines, counted));
        form.refuse();
        for (int place = 0; place < lines.size(); place++) {
            lines.get(place).counted(read.get().get(place));
        }
        return new Found(receipt.get(), read.get());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
