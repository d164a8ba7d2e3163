package youcheng.aid.gates;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredGates extends Repository<StoredGate, Long> {

    StoredGate saveAndFlush(StoredGate gate);

    List<StoredGate> findByCaseNumber(String caseNumber);

    Optional<StoredGate> findByCaseNumberAndGate(String caseNumber, Gate gate);
}
