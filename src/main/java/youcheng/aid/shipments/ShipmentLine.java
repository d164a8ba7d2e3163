package youcheng.aid.shipments;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.aid.shipments.ShippedPackage.Good;
import youcheng.aid.shipments.ShippedPackage.Recipient;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.base.CaseRow;
import youcheng.base.ReadByQueries;

/** What of a line of a package a shipment carries for one recipient, from the plan to what became of it. */
@Entity
@Table(name = "shipment_line")
class ShipmentLine implements CaseRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String caseNumber;

    @ReadByQueries
    private int place;

    @Column(name = "package_line")
    private long good;

    @Column(name = "recipient_key")
    private long recipient;

    private String item;
    private String unitKey;
    private String recipientZh;
    private String recipientEn;
    private BigDecimal planned;
    private @Nullable BigDecimal shipped;
    private @Nullable BigDecimal received;
    private @Nullable BigDecimal damaged;
    private @Nullable BigDecimal returned;
    private @Nullable BigDecimal destroyed;

    @Embedded
    private @Nullable Shortfall difference;

    private @Nullable String batch;
    private @Nullable LocalDate expiresOn;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected ShipmentLine() {}

    ShipmentLine(CaseNumber shipment, int place, Good good, Recipient recipient, BigDecimal planned) {
        this.caseNumber = shipment.value();
        this.place = place;
        this.good = good.line();
        this.item = good.item();
        this.unitKey = good.unitKey();
        this.recipient = recipient.key();
        this.recipientZh = recipient.name().chinese();
        this.recipientEn = recipient.name().english();
        this.planned = planned;
    }

    /** The same line in a case that takes back this much of it. */
    ShipmentLine takenBackIn(CaseNumber recall, int inPlace, BigDecimal quantity) {
        ShipmentLine line = new ShipmentLine(recall, inPlace, good(), recipient(), quantity);
        line.shipped = quantity;
        return line;
    }

    void shipped(BigDecimal quantity) {
        this.shipped = quantity;
    }

    /** What was found of it, which was checked to add up. */
    void counted(Counted found) {
        this.received = found.received();
        this.damaged = found.damaged();
        this.difference = found.difference();
        this.batch = found.batch();
        this.expiresOn = found.expiresOn();
    }

    /** What came back of it, which was checked to add up. */
    void takenBack(TakenBack back) {
        this.returned = back.returned();
        this.destroyed = back.destroyed();
        this.difference = back.difference();
    }

    /** Where its goods are, as its shipment stands. */
    Sums sums(Shipment in) {
        return switch (in.state()) {
            case CANCELLED -> Sums.NONE;
            case HANDED_OVER, RECEIVED -> {
                BigDecimal left = shipped().subtract(orZero(received)).subtract(orZero(damaged));
                yield Sums.delivered(orZero(received), orZero(damaged), left);
            }
            case RECALLED -> {
                BigDecimal left = shipped().subtract(orZero(returned)).subtract(orZero(destroyed));
                yield taken(in, Sums.takenBack(orZero(returned), orZero(destroyed), left));
            }
            default -> shipped == null ? Sums.planned(planned) : taken(in, Sums.underWay(shipped()));
        };
    }

    /** What is taken back from a recipient was counted as received by the shipment that brought it. */
    private Sums taken(Shipment in, Sums sums) {
        return in.isRecall() ? sums.withoutReceived(shipped()) : sums;
    }

    @Override
    public CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    Good good() {
        return new Good(good, item, unitKey, planned);
    }

    /** What it is part of, and for whom: a shipment has one line for both. */
    List<Long> key() {
        return List.of(good, recipient);
    }

    Recipient recipient() {
        return new Recipient(recipient, new Bilingual(recipientZh, recipientEn));
    }

    /** What left; what was planned, until then. */
    BigDecimal shipped() {
        return Objects.requireNonNullElse(shipped, planned);
    }

    BigDecimal planned() {
        return planned;
    }

    BigDecimal received() {
        return orZero(received);
    }

    @Nullable
    BigDecimal damagedIfAny() {
        return orZero(damaged).signum() == 0 ? null : damaged;
    }

    BigDecimal returned() {
        return orZero(returned);
    }

    BigDecimal destroyed() {
        return orZero(destroyed);
    }

    ShipmentLineRecord record(Shipment in) {
        return new ShipmentLineRecord(
                good(),
                recipient(),
                planned,
                shipped,
                received,
                damaged,
                returned,
                destroyed,
                Objects.requireNonNullElse(difference, Shortfall.NONE),
                Objects.requireNonNullElse(batch, ""),
                expiresOn,
                sums(in));
    }

    private static BigDecimal orZero(@Nullable BigDecimal quantity) {
        return Objects.requireNonNullElse(quantity, BigDecimal.ZERO);
    }
}
