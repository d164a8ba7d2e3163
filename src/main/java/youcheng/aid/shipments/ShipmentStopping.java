package youcheng.aid.shipments;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.CaseNumber;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.cases.Cases;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.Roles;
import youcheng.tasks.TaskService;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;
import youcheng.workflow.Workflow;

/** A shipment is put on hold and resumed, cancelled before it leaves, and recalled after; each with its reason. */
@Service
@Transactional
public class ShipmentStopping {

    private final ShipmentBook book;
    private final ShipmentStops stops;
    private final ShipmentRights rights;
    private final Cases cases;
    private final TaskService tasks;
    private final Workflow workflow;
    private final Clock clock;

    ShipmentStopping(
            ShipmentBook book,
            ShipmentStops stops,
            ShipmentRights rights,
            Cases cases,
            TaskService tasks,
            Workflow workflow,
            Clock clock) {
        this.book = book;
        this.stops = stops;
        this.rights = rights;
        this.cases = cases;
        this.tasks = tasks;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** An officer or supervisor of the desk stops it until it is resumed, recalled or cancelled. */
    @RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
    public void hold(CaseNumber number, String reason) {
        Reason why = Reason.written(FieldCheck.reason(reason));
        cases.lock(number);
        Shipment shipment = book.found(number);
        Person person = rights.require(shipment.desk(), Role.OFFICER, Role.SUPERVISOR);
        stops.hold(shipment, why, person.asActor());
    }

    /** An officer of the desk, whose task it is, lets it go on where it stood. */
    @RolesAllowed(Roles.OFFICER)
    public void resume(WorkItemId task, String reason) {
        String why = FieldCheck.reason(reason);
        WorkItem work = tasks.begin(task, ShipmentProcess.ON_HOLD);
        Shipment shipment = book.found(work.caseNumber());
        Person person = rights.require(shipment.desk(), Role.OFFICER);
        ShipmentState before = shipment.state();
        shipment.resumed();
        book.keep(shipment, List.of());
        book.tell(
                shipment,
                AuditEvent.of("shipment.resumed", person.asActor())
                        .at(work.step(), task.value())
                        .with(ShipmentTrail.state(before, shipment.state()))
                        .because(Reason.written(why)));
        workflow.complete(task, person.asActor(), Map.of());
    }

    /** An officer or supervisor of the desk ends a shipment that did not leave; its goods are to be planned again. */
    @RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
    public void cancel(CaseNumber number, String reason) {
        Reason why = Reason.written(FieldCheck.reason(reason));
        cases.lock(number);
        Shipment shipment = book.found(number);
        Person person = rights.require(shipment.desk(), Role.OFFICER, Role.SUPERVISOR);
        stops.cancel(shipment, why, person.asActor());
    }

    /**
     * A supervisor of the desk takes back what has left. What is on its way or has arrived comes back by the same case; what
     * was handed over already is closed and stays so, and a case of its own takes it back, whose number comes back.
     */
    @RolesAllowed(Roles.SUPERVISOR)
    public CaseNumber recall(CaseNumber number, String reason) {
        Reason why = Reason.written(FieldCheck.reason(reason));
        cases.lock(number);
        Shipment shipment = book.found(number);
        Person person = rights.require(shipment.desk(), Role.SUPERVISOR);
        return shipment.mayTakeBack()
                ? stops.takeBack(shipment, why, person.asActor())
                : stops.recall(shipment, why, person.asActor());
    }

    /**
     * A supervisor of the desk takes back some of what was handed over: one line did not meet the standard, the others did. The
     * case that does so comes back; a refusal names the field {@code quantity} with the place of the line, from 0.
     *
     * @param quantities how much of each of the lines that {@link ShipmentReading#toTakeBack} tells, in their order
     */
    @RolesAllowed(Roles.SUPERVISOR)
    public CaseNumber takeBack(CaseNumber number, String reason, List<@Nullable BigDecimal> quantities) {
        cases.lock(number);
        Shipment shipment = book.found(number);
        Person person = rights.require(shipment.desk(), Role.SUPERVISOR);
        FormCheck form = new FormCheck();
        Supplier<String> why = form.read(() -> FieldCheck.reason(reason));
        Supplier<Map<ShipmentLine, BigDecimal>> chosen =
                form.read(() -> ShipmentFigures.recalled(book.leftToTakeBack(shipment), quantities));
        form.refuse();
        return stops.takeBack(shipment, chosen.get(), Reason.written(why.get()), person.asActor());
    }

    /** An officer of the desk records what came back and what was destroyed, with which the recall is over. */
    @RolesAllowed(Roles.OFFICER)
    public void recordReturn(WorkItemId task, Receipt proof, List<TakenBack> back) {
        WorkItem work = tasks.begin(task, ShipmentProcess.RECORD_RETURN);
        Shipment shipment = book.found(work.caseNumber());
        List<ShipmentLine> lines = book.linesOf(shipment);
        Person person = rights.require(shipment.desk(), Role.OFFICER);
        FormCheck form = new FormCheck();
        Supplier<Receipt> paper = form.read(() -> ShipmentPapers.proofOfReturn(proof, LocalDate.now(clock)));
        Supplier<List<TakenBack>> read = form.read(() -> ShipmentFigures.takenBack(lines, back));
        form.refuse();
        for (int place = 0; place < lines.size(); place++) {
            lines.get(place).takenBack(read.get().get(place));
        }
        ShipmentState before = shipment.state();
        shipment.broughtBack(paper.get());
        book.keep(shipment, lines);
        book.tell(
                shipment,
                AuditEvent.of("shipment.returned", person.asActor())
                        .at(work.step(), task.value())
                        .with(ShipmentTrail.state(before, shipment.state()))
                        .with(changes(paper.get(), lines, read.get())));
        workflow.complete(task, person.asActor(), Map.of());
    }

    private static List<Change> changes(Receipt paper, List<ShipmentLine> lines, List<TakenBack> back) {
        List<Change> changes = new ArrayList<>(ShipmentTrail.receipt(paper));
        Change.of("shipment.returnedOn", null, paper.date()).ifPresent(changes::add);
        changes.addAll(ShipmentTrail.figures("shipment.returned", lines, ShipmentLine::returned));
        changes.addAll(ShipmentTrail.figures("shipment.destroyed", lines, ShipmentLine::destroyed));
        changes.addAll(ShipmentTrail.differences(
                lines, back.stream().map(TakenBack::difference).toList()));
        return changes;
    }
}
