package youcheng.dormancy.review;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DormancyReviews extends Repository<DormancyReview, String> {

    DormancyReview saveAndFlush(DormancyReview review);

    Optional<DormancyReview> findByCaseNumber(String caseNumber);

    /** The open review of this relationship. */
    Optional<DormancyReview> findByOpenRelationshipId(long relationship);

    List<DormancyReview> findByRelationshipIdOrderByCaseNumberDesc(long relationship);
}
