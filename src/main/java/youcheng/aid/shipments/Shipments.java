package youcheng.aid.shipments;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Shipments extends Repository<Shipment, String> {

    Shipment saveAndFlush(Shipment shipment);

    Optional<Shipment> findByCaseNumber(String caseNumber);

    /** The shipments of a package in the order in which they were planned. */
    List<Shipment> findByPackageNumberOrderByPlace(String packageNumber);

    List<Shipment> findByPackageNumberIn(Collection<String> packageNumbers);

    List<Shipment> findByRecallOf(String caseNumber);

    /** Those that stand so, the oldest first. */
    List<Shipment> findByStateInOrderByCaseNumber(Collection<ShipmentState> states);
}
