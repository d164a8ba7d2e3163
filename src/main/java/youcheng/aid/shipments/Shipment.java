package youcheng.aid.shipments;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.aid.content.AidDirection;
import youcheng.base.CaseNumber;
import youcheng.base.CaseRow;
import youcheng.base.KeyedEntity;
import youcheng.base.Rejection;
import youcheng.identity.Desk;

/** Goods of a package that travel together, or that are taken back together. It refuses what its state does not allow. */
@Entity
@Table(name = "shipment")
class Shipment extends KeyedEntity implements CaseRow {

    @Id
    private String caseNumber;

    private String packageNumber;
    private int place;

    @Enumerated(EnumType.STRING)
    private AidDirection direction;

    @Enumerated(EnumType.STRING)
    private Desk desk;

    private boolean urgent;
    private @Nullable String recallOf;

    @Enumerated(EnumType.STRING)
    private ShipmentState state;

    @Enumerated(EnumType.STRING)
    private @Nullable ShipmentState heldFrom;

    private boolean sent;
    private @Nullable String arrivalPlace;

    @Embedded
    private @Nullable ShipmentDates dates;

    @Embedded
    private @Nullable Carriage carriage;

    @Embedded
    private @Nullable Declaration declaration;

    @Embedded
    private @Nullable Receipt receipt;

    private @Nullable String reason;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected Shipment() {}

    private Shipment(CaseNumber number, ShippedPackage of, int place, ShipmentState state) {
        this.caseNumber = number.value();
        this.packageNumber = of.number().value();
        this.place = place;
        this.direction = of.direction();
        this.desk = of.desk();
        this.urgent = of.isUrgent();
        this.state = state;
    }

    /** A shipment that nothing was done for yet. */
    static Shipment planned(CaseNumber number, ShippedPackage of, int place, ShipmentDates dates) {
        Shipment planned = new Shipment(number, of, place, ShipmentState.PLANNED);
        planned.dates = dates;
        return planned;
    }

    /** Takes back what another shipment handed over. */
    static Shipment recall(CaseNumber number, ShippedPackage of, int place, Shipment handedOver, String why) {
        Shipment recall = new Shipment(number, of, place, ShipmentState.RECALLING);
        recall.recallOf = handedOver.caseNumber;
        recall.sent = true;
        recall.reason = why;
        return recall;
    }

    /** One of long ago that is entered afterwards: it reached those for whom it was meant. */
    static Shipment entered(CaseNumber number, ShippedPackage of, int place, ShipmentDates dates, Carriage carriage) {
        boolean given = of.direction() == AidDirection.GIVEN;
        Shipment entered = new Shipment(number, of, place, given ? ShipmentState.HANDED_OVER : ShipmentState.RECEIVED);
        entered.sent = true;
        entered.dates = dates;
        entered.carriage = carriage;
        return entered;
    }

    @Override
    public String getId() {
        return caseNumber;
    }

    /** Other days than before, as long as nothing was done. */
    void changed(ShipmentDates announced) {
        requirePlanned();
        this.dates = announced;
    }

    void requirePlanned() {
        require(ShipmentState.PLANNED);
    }

    void clearedForExport(Declaration declared) {
        move(ShipmentState.PLANNED, ShipmentState.CLEARED);
        this.declaration = declared;
    }

    void dispatched(ShipmentDates when, Carriage how) {
        move(ShipmentState.CLEARED, ShipmentState.SENT);
        left(when, how);
    }

    /** What a partner sent is known to have left when it has arrived. */
    void leftPartner(ShipmentDates when, Carriage how) {
        move(ShipmentState.PLANNED, ShipmentState.SENT);
        left(when, how);
    }

    private void left(ShipmentDates when, Carriage how) {
        this.sent = true;
        this.dates = when;
        this.carriage = how;
    }

    /** It is expected on another day than before, as long as it has not arrived. */
    void expected(ShipmentDates when) {
        if (dates().arrivedOn() != null || !mayHold()) {
            throw settled();
        }
        this.dates = when;
    }

    void arrived(LocalDate on, String where) {
        move(ShipmentState.SENT, ShipmentState.ARRIVED);
        this.dates = dates().arrived(on);
        this.arrivalPlace = where;
    }

    void clearedForImport(Declaration declared) {
        move(ShipmentState.ARRIVED, ShipmentState.CLEARED);
        this.declaration = declared;
    }

    void handedOver(Receipt how) {
        move(ShipmentState.ARRIVED, ShipmentState.HANDED_OVER);
        this.receipt = how;
        this.dates = dates().handedOver(how.date());
    }

    void inspected(Receipt how) {
        move(ShipmentState.CLEARED, ShipmentState.RECEIVED);
        this.receipt = how;
        this.dates = dates().handedOver(how.date());
    }

    void held(String why) {
        if (!mayHold()) {
            throw settled();
        }
        this.heldFrom = state;
        this.state = ShipmentState.ON_HOLD;
        this.reason = why;
    }

    void resumed() {
        ShipmentState before = heldFrom;
        if (state != ShipmentState.ON_HOLD || before == null) {
            throw settled();
        }
        this.state = before;
        this.heldFrom = null;
        this.reason = null;
    }

    void recalled(String why) {
        if (!mayRecall()) {
            throw Rejection.because("shipments.rejection.notToRecall", caseNumber);
        }
        this.state = ShipmentState.RECALLING;
        this.heldFrom = null;
        this.reason = why;
    }

    void broughtBack(Receipt how) {
        move(ShipmentState.RECALLING, ShipmentState.RECALLED);
        this.receipt = how;
    }

    void cancelled(String why) {
        if (!mayCancel()) {
            throw Rejection.because("shipments.rejection.notToCancel", caseNumber);
        }
        this.state = ShipmentState.CANCELLED;
        this.heldFrom = null;
        this.reason = why;
    }

    boolean mayHold() {
        return !state.isSettled() && state != ShipmentState.ON_HOLD && state != ShipmentState.RECALLING;
    }

    /** What is on its way or has arrived, and is not handed over. */
    boolean mayRecall() {
        return sent && !state.isSettled() && state != ShipmentState.RECALLING;
    }

    /** What was not sent. */
    boolean mayCancel() {
        return !sent && !state.isSettled();
    }

    /** What was handed over in order can be taken back, by a case of its own. */
    boolean mayTakeBack() {
        return state.isDelivered();
    }

    /** The step from which on it is carried. */
    ShipmentStage stage() {
        return ShipmentStage.of(direction, state);
    }

    private void move(ShipmentState from, ShipmentState to) {
        require(from);
        this.state = to;
    }

    private void require(ShipmentState expected) {
        if (state != expected) {
            throw settled();
        }
    }

    private Rejection settled() {
        return Rejection.because("shipments.rejection.movedOn", caseNumber);
    }

    @Override
    public CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    CaseNumber packageNumber() {
        return new CaseNumber(packageNumber);
    }

    int place() {
        return place;
    }

    AidDirection direction() {
        return direction;
    }

    Desk desk() {
        return desk;
    }

    boolean isUrgent() {
        return urgent;
    }

    ShipmentState state() {
        return state;
    }

    boolean isRecall() {
        return recallOf != null;
    }

    ShipmentDates dates() {
        return Objects.requireNonNullElse(dates, ShipmentDates.NONE);
    }

    ShipmentRecord record(List<ShipmentLine> lines) {
        return new ShipmentRecord(
                number(),
                packageNumber(),
                place,
                direction,
                desk,
                recallOf == null ? null : new CaseNumber(recallOf),
                state,
                heldFrom,
                sent,
                dates(),
                arrivalPlace,
                carriage,
                declaration,
                receipt,
                reason,
                lines.stream().map(line -> line.record(this)).toList());
    }
}
