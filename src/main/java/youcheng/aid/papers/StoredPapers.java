package youcheng.aid.papers;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredPapers extends Repository<StoredPaper, Long> {

    StoredPaper saveAndFlush(StoredPaper paper);

    List<StoredPaper> findByCaseNumberOrderById(String caseNumber);

    Optional<StoredPaper> findByCaseNumberAndKindAndShipmentAndParty(
            String caseNumber, AidPaperKind kind, String shipment, long party);

    Optional<StoredPaper> findByNumber(String number);

    boolean existsByNumber(String number);
}
