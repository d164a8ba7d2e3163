package youcheng.dormancy.revival;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RevivalMilestones extends Repository<RevivalMilestone, String> {

    RevivalMilestone saveAndFlush(RevivalMilestone milestone);

    Optional<RevivalMilestone> findByItemNumber(String itemNumber);

    boolean existsByItemNumber(String itemNumber);

    List<RevivalMilestone> findByPlanIdOrderByPlace(long planId);

    List<RevivalMilestone> findByCaseNumberOrderByPlace(String caseNumber);
}
