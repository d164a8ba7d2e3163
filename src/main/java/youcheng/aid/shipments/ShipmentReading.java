package youcheng.aid.shipments;

import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseIndex;
import youcheng.cases.ListedCase;
import youcheng.identity.Role;

/** What people read of shipments, each only for those who may read the case that it is asked of. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class ShipmentReading {

    private final ShipmentBook book;
    private final ShippedPackages packages;
    private final ShipmentRights rights;
    private final CaseIndex index;

    ShipmentReading(ShipmentBook book, ShippedPackages packages, ShipmentRights rights, CaseIndex index) {
        this.book = book;
        this.packages = packages;
        this.rights = rights;
        this.index = index;
    }

    /** What somebody may do with a shipment beside its tasks. */
    public enum Turn {
        CHANGE,
        HOLD,
        CANCEL,
        RECALL
    }

    /**
     * The shipments of a package, and where its goods are.
     *
     * @param of the package
     * @param sums where its goods are
     * @param shipments its shipments in the order in which they were planned
     * @param readable those whose pages the signed-in person may open
     */
    public record Shipped(
            ShippedPackage of, PackageSums sums, List<ShipmentRecord> shipments, Set<CaseNumber> readable) {

        /** How many shipments there are, without those that were cancelled and those that only take back. */
        public long counted() {
            return shipments.stream().filter(Shipped::counts).count();
        }

        /** How many of these reached those for whom they were meant. */
        public long delivered() {
            return shipments.stream()
                    .filter(Shipped::counts)
                    .filter(each -> each.state().isDelivered())
                    .count();
        }

        private static boolean counts(ShipmentRecord shipment) {
            return shipment.recallOf() == null && shipment.state() != ShipmentState.CANCELLED;
        }
    }

    /**
     * A shipment in a list of all that are open.
     *
     * @param shipment the shipment
     * @param title what its case is called
     */
    public record OpenShipment(ShipmentRecord shipment, Bilingual title) {}

    /**
     * A line of a shipment that was handed over, of which its recipient still has something.
     *
     * @param line the line
     * @param left how much its recipient has, without what is recalled already
     */
    public record LeftLine(ShipmentLineRecord line, BigDecimal left) {}

    /** The lines of a shipment that was handed over of which something can be recalled; none of any other shipment. */
    public List<LeftLine> toTakeBack(CaseNumber number) {
        requireReadable(number);
        Shipment shipment = book.found(number);
        List<LeftLine> lines = new ArrayList<>();
        if (shipment.mayTakeBack()) {
            book.leftToTakeBack(shipment).forEach((line, left) -> lines.add(new LeftLine(line.record(shipment), left)));
        }
        return lines;
    }

    /** The shipments of a package and where its goods are. */
    public Shipped of(CaseNumber parcel) {
        requireReadable(parcel);
        ShippedPackage of = packages.of(parcel);
        List<ShipmentRecord> all = book.records(book.ofPackage(parcel));
        return new Shipped(
                of,
                book.sums(parcel, of.goods()),
                all,
                index.readableOf(all.stream().map(ShipmentRecord::number).toList()));
    }

    /** The shipment of this case. */
    public ShipmentRecord shipment(CaseNumber number) {
        requireReadable(number);
        return book.records(List.of(book.found(number))).getFirst();
    }

    /** All open shipments that the signed-in person may read, the oldest first. */
    public List<OpenShipment> open() {
        List<Shipment> open = book.standing(Arrays.stream(ShipmentState.values())
                .filter(state -> !state.isSettled())
                .toList());
        Map<CaseNumber, ListedCase> listed = index
                .listed(open.stream().map(Shipment::number).toList())
                .stream()
                .filter(ListedCase::isReadable)
                .collect(Collectors.toMap(each -> each.summary().number(), Function.identity()));
        List<OpenShipment> shown = new ArrayList<>();
        for (ShipmentRecord shipment : book.records(open)) {
            ListedCase of = listed.get(shipment.number());
            if (of != null) {
                shown.add(new OpenShipment(shipment, of.summary().title()));
            }
        }
        return shown;
    }

    /** Why the signed-in person may not plan a shipment of this package; empty where they may. */
    public Optional<Rejection> objectionToPlanning(CaseNumber parcel) {
        requireReadable(parcel);
        return rights.objection(packages.of(parcel).desk(), Role.OFFICER)
                .or(() -> packages.objectionToPlanning(parcel));
    }

    /** What the signed-in person may do with a shipment now, beside its tasks. */
    public Set<Turn> turnsOf(CaseNumber number) {
        Shipment shipment = book.found(number);
        boolean officer = rights.has(shipment.desk(), Role.OFFICER);
        boolean supervisor = rights.has(shipment.desk(), Role.SUPERVISOR);
        Set<Turn> turns = EnumSet.noneOf(Turn.class);
        if (officer && shipment.state() == ShipmentState.PLANNED) {
            turns.add(Turn.CHANGE);
        }
        if ((officer || supervisor) && shipment.mayHold()) {
            turns.add(Turn.HOLD);
        }
        if ((officer || supervisor) && shipment.mayCancel()) {
            turns.add(Turn.CANCEL);
        }
        if (supervisor && (shipment.mayRecall() || isLeftToTakeBack(shipment))) {
            turns.add(Turn.RECALL);
        }
        return turns;
    }

    private boolean isLeftToTakeBack(Shipment shipment) {
        return shipment.mayTakeBack() && book.isLeftToTakeBack(shipment);
    }

    private void requireReadable(CaseNumber number) {
        if (!index.readableOf(List.of(number)).contains(number)) {
            throw Rejection.because("cases.rejection.noCase");
        }
    }
}
