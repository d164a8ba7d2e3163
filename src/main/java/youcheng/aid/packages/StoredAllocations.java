package youcheng.aid.packages;

import java.util.List;
import org.springframework.data.repository.Repository;

interface StoredAllocations extends Repository<StoredAllocation, Long> {

    List<StoredAllocation> saveAll(Iterable<StoredAllocation> allocations);

    void deleteAll(Iterable<StoredAllocation> allocations);

    List<StoredAllocation> findByCaseNumberOrderByPlace(String caseNumber);
}
