package youcheng.aid.papers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import youcheng.aid.content.AidParty;
import youcheng.aid.goods.AidLine;
import youcheng.aid.packages.AidRecord;
import youcheng.aid.packages.AidState;
import youcheng.aid.packages.Allocation;
import youcheng.aid.shipments.ShipmentRecord;
import youcheng.aid.shipments.ShipmentState;
import youcheng.base.CaseNumber;

/**
 * All that the papers of a package draw on.
 *
 * @param aid the package
 * @param lines its goods by their keys, in their order
 * @param shipments all its shipments, in the order in which they were planned
 * @param allocations to whom in our city its goods go
 */
record PaperSource(
        AidRecord aid, Map<Long, AidLine> lines, List<ShipmentRecord> shipments, List<Allocation> allocations) {

    /** Whether it is approved, or was. */
    boolean isApproved() {
        return aid.state().isCarriedOut() || aid.state() == AidState.DELIVERED;
    }

    /** The shipments that papers can be about: neither cancelled nor taken back. */
    List<ShipmentRecord> standing() {
        return shipments.stream()
                .filter(each -> each.recallOf() == null
                        && each.state() != ShipmentState.CANCELLED
                        && each.state() != ShipmentState.RECALLING
                        && each.state() != ShipmentState.RECALLED)
                .toList();
    }

    Optional<ShipmentRecord> shipment(AidPaperKey key) {
        CaseNumber number = key.shipment();
        return shipments.stream().filter(each -> each.number().equals(number)).findFirst();
    }

    Optional<AidParty> party(AidPaperKey key) {
        return aid.parties().stream()
                .filter(each -> key.party() != 0 && each.key() == key.party())
                .findFirst();
    }
}
