package youcheng.aid.packages;

import java.util.List;
import org.springframework.data.repository.Repository;

interface StoredKinds extends Repository<StoredKind, Long> {

    StoredKind save(StoredKind kind);

    void deleteAll(Iterable<? extends StoredKind> kinds);

    List<StoredKind> findByCaseNumber(String caseNumber);
}
