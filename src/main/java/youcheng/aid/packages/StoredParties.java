package youcheng.aid.packages;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface StoredParties extends Repository<StoredParty, Long> {

    StoredParty saveAndFlush(StoredParty party);

    void delete(StoredParty party);

    List<StoredParty> findByCaseNumberOrderByPlace(String caseNumber);

    List<StoredParty> findByCaseNumberInOrderByCaseNumberAscPlaceAsc(Collection<String> caseNumbers);
}
