package youcheng.aid.packages;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.aid.shipments.PackageSums;
import youcheng.audit.Change;
import youcheng.base.CaseNumber;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;
import youcheng.decisions.DecisionFiles;
import youcheng.decisions.StepDone;
import youcheng.decisions.StepWork;
import youcheng.identity.Roles;
import youcheng.tasks.TaskService;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** What officers do to carry out a package that was approved, from sourcing its goods to the report on who uses them. */
@Service
@RolesAllowed(Roles.OFFICER)
@Transactional
public class AidWork {

    private static final int LONGEST_REPORT = 4000;
    private static final int LINE = 200;

    private final AidStore store;
    private final AidShipments shipments;
    private final Allocations allocations;
    private final DecisionFiles decisions;
    private final TaskService tasks;
    private final StepWork work;
    private final Clock clock;

    AidWork(
            AidStore store,
            AidShipments shipments,
            Allocations allocations,
            DecisionFiles decisions,
            TaskService tasks,
            StepWork work,
            Clock clock) {
        this.store = store;
        this.shipments = shipments;
        this.allocations = allocations;
        this.decisions = decisions;
        this.tasks = tasks;
        this.work = work;
        this.clock = clock;
    }

    /** Where the goods of the package of a task are; only for those who may open the task. */
    @Transactional(readOnly = true)
    public PackageSums sums(WorkItemId task) {
        return shipments.sums(caseOf(task));
    }

    /** The allocations of the package of a task so far; only for those who may open the task. */
    @Transactional(readOnly = true)
    public List<Allocation> allocations(WorkItemId task) {
        return allocations.of(caseOf(task));
    }

    private CaseNumber caseOf(WorkItemId task) {
        return tasks.find(task)
                .map(WorkItem::caseNumber)
                .orElseThrow(() -> Rejection.because("tasks.rejection.noWorkItem"));
    }

    /** The goods are there and packed; {@code how} says where they come from. */
    public void source(WorkItemId task, String how) {
        noted(task, AidPackageProcess.SOURCE, how);
    }

    /** The lists of what is imported and of who gets it are made. */
    public void prepareLists(WorkItemId task, String note) {
        noted(task, AidPackageProcess.PREPARE_LISTS, note);
    }

    /** Shipments are planned; refused where none is. */
    public ShipmentsPlanned planned(WorkItemId task) {
        WorkItem item = work.begin(task, AidPackageProcess.PLAN_SHIPMENTS);
        AidPackage aid = store.found(item.caseNumber());
        if (!shipments.isAnyPlanned(aid.number())) {
            throw Rejection.because("aid.rejection.noShipment");
        }
        boolean isAnyOpen = shipments.isAnyOpen(aid.number());
        ShipmentsPlanned outcome = isAnyOpen ? ShipmentsPlanned.UNDER_WAY : ShipmentsPlanned.SETTLED;
        work.complete(item, StepDone.at(item.step()).outcome(outcome), (number, by) -> {
            aid.shipmentsPlanned(isAnyOpen);
            store.keep(aid);
        });
        return outcome;
    }

    /**
     * What arrived is held against what was planned. What is in no shipment and will be in none is a difference, for which a reason
     * is stated.
     */
    public void reconcile(WorkItemId task, @Nullable Accounting typed, String why) {
        FormCheck form = new FormCheck();
        Supplier<Accounting> outcome = form.read(() -> FieldCheck.required("outcome", typed));
        Supplier<String> reason = form.read(() -> FieldCheck.lines("reason", why, FieldCheck.LONGEST_REASON));
        form.refuse();
        WorkItem item = work.begin(task, AidPackageProcess.RECONCILE);
        AidPackage aid = store.found(item.caseNumber());
        boolean isMore = outcome.get() == Accounting.MORE_TO_SHIP;
        if (!isMore) {
            requireAllSettled(aid.number());
        }
        PackageSums sums = shipments.sums(aid.number());
        if (!isMore && !sums.isAllPlanned() && reason.get().isEmpty()) {
            PackageSums.LineSums first = sums.toPlan().getFirst();
            throw Rejection.of(
                    "reason",
                    "aid.rejection.difference",
                    first.good().item(),
                    first.toPlan().stripTrailingZeros().toPlainString(),
                    sums.toPlan().size());
        }
        work.complete(item, StepDone.at(item.step()).outcome(outcome.get()).because(reason.get()), (number, by) -> {
            if (isMore) {
                aid.moreToShip();
            } else {
                aid.accounted(LocalDate.now(clock), reason.get());
            }
            store.keep(aid);
        });
    }

    /** What was received went to these in our city; all of it, and no more. */
    public void allocate(WorkItemId task, List<Allocation> to) {
        WorkItem item = work.begin(task, AidPackageProcess.ALLOCATE);
        PackageSums sums = shipments.sums(item.caseNumber());
        allocations.check(to, sums);
        List<Change> changes = allocations.keep(item.caseNumber(), to, sums);
        work.complete(item, StepDone.at(item.step()).with(changes), (number, by) -> {});
    }

    /** The donor was thanked, and the gift made public in the wording that was agreed. */
    public void giveThanks(WorkItemId task, @Nullable LocalDate on, String reference) {
        FormCheck form = new FormCheck();
        Supplier<LocalDate> date = form.read(() -> FieldCheck.pastDay("date", on, LocalDate.now(clock)));
        Supplier<String> paper = form.read(() -> FieldCheck.requiredLine("reference", reference, LINE));
        form.refuse();
        WorkItem item = work.begin(task, AidPackageProcess.GIVE_THANKS);
        AidPackage aid = store.found(item.caseNumber());
        List<Change> changes = Stream.of(
                        Change.of("aid.thanksOn", null, date.get()),
                        Change.of("aid.thanksReference", null, paper.get()))
                .flatMap(java.util.Optional::stream)
                .toList();
        work.complete(item, StepDone.at(item.step()).with(changes), (number, by) -> {
            aid.thanked(date.get(), paper.get());
            store.keep(aid);
        });
    }

    /** Who uses the goods. Refused while a condition of the approval is open. */
    public void report(WorkItemId task, String whoUsesThem) {
        String report = FieldCheck.requiredLines("report", whoUsesThem, LONGEST_REPORT);
        WorkItem item = work.begin(task, AidPackageProcess.REPORT_DISTRIBUTION);
        long open = decisions.of(item.caseNumber()).openConditions();
        if (open > 0) {
            throw Rejection.because("aid.rejection.conditionsOpen", open);
        }
        requireAllSettled(item.caseNumber());
        AidPackage aid = store.found(item.caseNumber());
        work.complete(item, StepDone.at(item.step()).because(report), (number, by) -> {
            aid.reported(report);
            store.keep(aid);
        });
    }

    /** Goods that are on their way, or come back, are not accounted for. */
    private void requireAllSettled(CaseNumber number) {
        if (shipments.isAnyOpen(number)) {
            throw Rejection.because("aid.rejection.shipmentOpen");
        }
    }

    private void noted(WorkItemId task, String step, String typed) {
        String note = FieldCheck.requiredLines("note", typed, FieldCheck.LONGEST_REASON);
        work.complete(task, StepDone.at(step).because(note), (number, by) -> {});
    }
}
