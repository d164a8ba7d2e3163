package youcheng.aid.shipments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import youcheng.aid.shipments.ShipmentDraft.DraftLine;
import youcheng.base.CaseNumber;
import youcheng.proposals.Office;
import youcheng.workflow.WorkItemId;

/** Brings shipments to where a test needs them, by the officer's own steps. */
@TestComponent
public class TrialShipping {

    private final Office office;
    private final ShipmentPlanning planning;
    private final Shipping shipping;
    private final ShipmentReading reading;

    TrialShipping(Office office, ShipmentPlanning planning, Shipping shipping, ShipmentReading reading) {
        this.office = office;
        this.planning = planning;
        this.shipping = shipping;
        this.reading = reading;
    }

    /** Masks for 首尔, and where {@code ventilators} are more than none, ventilators for 德黑兰. */
    public CaseNumber planned(CaseNumber parcel, long masks, long ventilators) {
        return office.sessions()
                .as(
                        "officer",
                        () -> planning.plan(
                                parcel,
                                new ShipmentDraft(
                                        office.today().minusDays(9),
                                        office.today().plusDays(5),
                                        List.of(
                                                line(TrialPackages.MASKS, TrialPackages.SEOUL, masks),
                                                line(TrialPackages.VENTILATORS, TrialPackages.TEHRAN, ventilators)))));
    }

    public static DraftLine line(long good, long recipient, long quantity) {
        return new DraftLine(good, recipient, BigDecimal.valueOf(quantity));
    }

    public void clearExport(CaseNumber number) {
        as(() -> shipping.clearExport(task(number, ShipmentProcess.CLEAR_EXPORT), declaration()));
    }

    public void dispatch(CaseNumber number) {
        as(() -> shipping.dispatch(task(number, ShipmentProcess.DISPATCH), departure(number)));
    }

    public void arrive(CaseNumber number) {
        as(() -> shipping.recordArrival(task(number, ShipmentProcess.RECORD_ARRIVAL), arrival()));
    }

    /** What a partner sent arrived. */
    public void arriveFromPartner(CaseNumber number) {
        as(() -> shipping.recordArrival(task(number, ShipmentProcess.RECORD_ARRIVAL), departure(number), arrival()));
    }

    public void clearCustoms(CaseNumber number) {
        as(() -> shipping.clearCustoms(task(number, ShipmentProcess.CLEAR_CUSTOMS), declaration()));
    }

    /** All that was sent is received in order. */
    public void handOver(CaseNumber number) {
        as(() -> shipping.handOver(task(number, ShipmentProcess.HAND_OVER), receipt(0), whole(number)));
    }

    public void handOver(CaseNumber number, Counted... found) {
        as(() -> shipping.handOver(task(number, ShipmentProcess.HAND_OVER), receipt(0), Arrays.asList(found)));
    }

    public void inspect(CaseNumber number, Counted... found) {
        as(() -> shipping.inspect(task(number, ShipmentProcess.INSPECT), receipt(0), Arrays.asList(found)));
    }

    /** It is on its way. */
    public CaseNumber sent(CaseNumber parcel, long masks, long ventilators) {
        CaseNumber number = planned(parcel, masks, ventilators);
        clearExport(number);
        dispatch(number);
        return number;
    }

    /** It was handed over, all in order. */
    public CaseNumber handedOver(CaseNumber parcel, long masks, long ventilators) {
        CaseNumber number = sent(parcel, masks, ventilators);
        arrive(number);
        handOver(number);
        return number;
    }

    public WorkItemId task(CaseNumber number, String step) {
        return office.open(number, step).id();
    }

    public ShipmentRecord read(CaseNumber number) {
        return office.sessions().as("auditor", () -> reading.shipment(number));
    }

    public PackageSums sums(CaseNumber parcel) {
        return office.sessions().as("auditor", () -> reading.of(parcel)).sums();
    }

    public Declaration declaration() {
        return new Declaration("010120261234567890", office.today().minusDays(8), "国函〔2020〕5号");
    }

    public Departure departure(CaseNumber number) {
        List<BigDecimal> all = new ArrayList<>();
        read(number).lines().forEach(line -> all.add(line.planned()));
        return departure(all);
    }

    public Departure departure(List<BigDecimal> shipped) {
        return new Departure(
                day(-7),
                day(5),
                new Carriage(ShipmentChannel.AIR_FREIGHT, Incoterm.DAP, "999-12345675", "首尔特别市"),
                new ArrayList<>(shipped));
    }

    public Arrival arrival() {
        return new Arrival(day(-3), "仁川机场");
    }

    public Receipt receipt(int daysFromToday) {
        return new Receipt(day(daysFromToday), "交接证书2026-1", "首尔市政厅", "金科长");
    }

    public LocalDate day(int fromToday) {
        return office.today().plusDays(fromToday);
    }

    private List<Counted> whole(CaseNumber number) {
        return read(number).lines().stream()
                .map(line -> Counted.of(line.carried(), BigDecimal.ZERO, Shortfall.NONE))
                .toList();
    }

    private void as(Runnable action) {
        office.sessions().as("officer", action);
    }
}
