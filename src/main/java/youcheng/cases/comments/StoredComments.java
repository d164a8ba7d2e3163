package youcheng.cases.comments;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface StoredComments extends Repository<StoredComment, Long> {

    StoredComment saveAndFlush(StoredComment comment);

    Optional<StoredComment> findByIdAndCaseNumber(long id, String caseNumber);

    List<StoredComment> findByCaseNumberOrderByIdDesc(String caseNumber, Limit limit);

    int countByCaseNumber(String caseNumber);
}
