package youcheng.cases.comments;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredComments extends Repository<StoredComment, Long> {

    StoredComment saveAndFlush(StoredComment comment);

    Optional<StoredComment> findByIdAndCaseNumber(long id, String caseNumber);

    List<StoredComment> findByCaseNumberOrderByIdDesc(String caseNumber, Limit limit);

    @Query("select c from StoredComment c where c.caseNumber in :caseNumbers and c.withdrawn is null")
    List<StoredComment> standingOf(Collection<String> caseNumbers);

    @Query("select c.id from StoredComment c where c.id in :ids and c.withdrawn is null")
    List<Long> standing(Collection<Long> ids);

    int countByCaseNumber(String caseNumber);
}
