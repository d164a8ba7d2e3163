package youcheng.aid.shipments;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface ShipmentLines extends Repository<ShipmentLine, Long> {

    List<ShipmentLine> saveAll(Iterable<ShipmentLine> lines);

    void flush();

    void deleteAll(Iterable<ShipmentLine> lines);

    List<ShipmentLine> findByCaseNumberOrderByPlace(String caseNumber);

    List<ShipmentLine> findByCaseNumberInOrderByCaseNumberAscPlaceAsc(Collection<String> caseNumbers);
}
