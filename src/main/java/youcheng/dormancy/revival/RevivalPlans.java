package youcheng.dormancy.revival;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RevivalPlans extends Repository<RevivalPlan, Long> {

    RevivalPlan saveAndFlush(RevivalPlan plan);

    Optional<RevivalPlan> findById(long id);

    boolean existsByCaseNumber(String caseNumber);

    /** The plan that a review has now, or had last. */
    Optional<RevivalPlan> findFirstByCaseNumberOrderByRoundNumberDesc(String caseNumber);

    List<RevivalPlan> findByCaseNumberOrderByRoundNumberDesc(String caseNumber);
}
