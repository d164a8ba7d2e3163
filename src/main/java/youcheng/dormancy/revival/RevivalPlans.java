package youcheng.dormancy.revival;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RevivalPlans extends Repository<RevivalPlan, Long> {

    RevivalPlan saveAndFlush(RevivalPlan plan);

    Optional<RevivalPlan> findById(long id);

    boolean existsByCaseNumber(String caseNumber);

    /** The plan that a review has now, or had last. */
    Optional<RevivalPlan> findFirstByCaseNumberOrderByRoundNumberDesc(String caseNumber);

    List<RevivalPlan> findByCaseNumberOrderByRoundNumberDesc(String caseNumber);

    /** For each of these reviews the plan that it has, or had last. */
    @Query(
            "select new youcheng.dormancy.revival.CountedPlan(p, count(m), sum(case when i.state = PLANNED then 0 else 1 end))"
                    + " from RevivalPlan p, RevivalMilestone m, PlannedItem i"
                    + " where m.planId = p.id and m.replacedBy is null and i.caseNumber = m.itemNumber"
                    + " and p.caseNumber in :reviews and p.roundNumber ="
                    + " (select max(q.roundNumber) from RevivalPlan q where q.caseNumber = p.caseNumber)"
                    + " group by p")
    List<CountedPlan> progressOf(Collection<String> reviews);

    /** For each plan that came to its end and each kind of its milestones, how many of them were done. */
    @Query(
            "select new youcheng.dormancy.revival.EndedWork(p, m.kind, sum(case when i.state = DONE then 1 else 0 end))"
                    + " from RevivalPlan p, RevivalMilestone m, PlannedItem i"
                    + " where m.planId = p.id and m.replacedBy is null and i.caseNumber = m.itemNumber"
                    + " and p.state in (SETTLED, EXPIRED) group by p, m.kind")
    List<EndedWork> ended();
}
