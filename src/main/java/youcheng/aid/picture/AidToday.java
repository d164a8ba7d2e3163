package youcheng.aid.picture;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.aid.gates.GatedPackages;
import youcheng.aid.gates.Gates;
import youcheng.aid.picture.AidStanding.AidMark;
import youcheng.aid.picture.AidStanding.HeldBack;
import youcheng.aid.picture.ShipmentQueries.ShipmentTally;
import youcheng.aid.shipments.ShipmentState;
import youcheng.identity.OfficeReading;

/** How aid stands today: what is on its way, what waits for whom, what arrived and is not reported, which needs nobody answered. */
@Service
@OfficeReading
@Transactional(readOnly = true)
public class AidToday {

    /** Lines of each list. */
    private static final int FEW = 5;

    /** Most points of the map. */
    private static final int MAPPED = 300;

    private final AidListing listing;
    private final ShipmentQueries shipments;
    private final WaitingQueries waiting;
    private final GatedPackages packages;
    private final Gates gates;
    private final Clock clock;

    AidToday(
            AidListing listing,
            ShipmentQueries shipments,
            WaitingQueries waiting,
            GatedPackages packages,
            Gates gates,
            Clock clock) {
        this.listing = listing;
        this.shipments = shipments;
        this.waiting = waiting;
        this.packages = packages;
        this.gates = gates;
        this.clock = clock;
    }

    /** How it stands for the signed-in person. */
    public AidStanding standing() {
        List<ShipmentTally> tallies = shipments.tallies();
        LocalDate until = LocalDate.now(clock).minusDays(AidStanding.DAYS);
        return new AidStanding(
                listing.openCounts(),
                count(tallies, ShipmentTally::isSent),
                count(tallies, tally -> !tally.isSent()),
                count(tallies, tally -> tally.state() == ShipmentState.ON_HOLD),
                shipments.open(FEW).stream().filter(OnItsWay::isSent).toList(),
                waiting.tasks(FEW),
                heldBack(),
                waiting.toReport(FEW),
                waiting.unanswered(until, FEW),
                waiting.countUnanswered(until));
    }

    /** The shipments that are open, for the map. */
    public List<OnItsWay> open() {
        return shipments.open(MAPPED);
    }

    /** Of the packages that were approved first and of which nothing left: the gates are a decision table and ask each by itself. */
    private List<HeldBack> heldBack() {
        return waiting.preparing(FEW).stream()
                .map(this::held)
                .filter(held -> !held.gates().isEmpty())
                .toList();
    }

    private HeldBack held(AidMark mark) {
        return new HeldBack(mark, gates.failed(mark.number(), packages.gated(mark.number())));
    }

    private static long count(List<ShipmentTally> tallies, Predicate<ShipmentTally> which) {
        return tallies.stream()
                .filter(which)
                .mapToLong(ShipmentTally::shipments)
                .sum();
    }
}
