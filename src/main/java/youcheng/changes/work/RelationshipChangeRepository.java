package youcheng.changes.work;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RelationshipChangeRepository extends Repository<RelationshipChange, String> {

    RelationshipChange saveAndFlush(RelationshipChange change);

    Optional<RelationshipChange> findByCaseNumber(String caseNumber);

    /** The change of this relationship that is not closed yet. */
    @Query("select c.caseNumber from RelationshipChange c where c.openFor = :relationship")
    Optional<String> openFor(long relationship);

    /** The cases about this relationship, the newest first. */
    @Query(
            "select c.caseNumber from RelationshipChange c where c.relationshipId = :relationship order by c.caseNumber desc")
    List<String> numbersOf(long relationship);

    /** The cases about relationships with this city, in the order of their numbers. */
    @Query(
            value = "select c.case_number from relationship_change c join relationship r on r.id = c.relationship_id"
                    + " where r.city_id = :city order by c.case_number",
            nativeQuery = true)
    List<String> numbersAbout(long city);
}
