package youcheng.plans;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlannedItems extends Repository<PlannedItem, String> {

    PlannedItem saveAndFlush(PlannedItem item);

    /** The cases about a relationship with this city, in the order of their numbers. */
    @Query(
            value = "select i.case_number from planned_item i join relationship r on r.id = i.relationship_id"
                    + " where r.city_id = :city order by i.case_number",
            nativeQuery = true)
    List<String> numbersAbout(long city);

    Optional<PlannedItem> findByCaseNumber(String caseNumber);

    List<PlannedItem> findByRelationshipIdInOrderByPlannedDayAscCaseNumberAsc(Collection<Long> relationshipIds);

    List<PlannedItem> findByOriginOrderByPlannedDayAscCaseNumberAsc(String origin);

    List<PlannedItem> findByOriginAndState(String origin, PlannedState state);
}
