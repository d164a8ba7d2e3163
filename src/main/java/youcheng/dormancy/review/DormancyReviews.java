package youcheng.dormancy.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DormancyReviews extends Repository<DormancyReview, String> {

    DormancyReview saveAndFlush(DormancyReview review);

    Optional<DormancyReview> findById(String caseNumber);

    /** By its key, without a query. */
    default Optional<DormancyReview> findByCaseNumber(String caseNumber) {
        return findById(caseNumber);
    }

    /** The open review of this relationship. */
    Optional<DormancyReview> findByOpenRelationshipId(long relationship);

    /** The case of the open review of this relationship, without the review: it is read only once the case is locked. */
    @Query("select r.caseNumber from DormancyReview r where r.openRelationshipId = :relationship")
    Optional<String> caseOf(long relationship);

    /** The cases about relationships with this city, in the order of their numbers. */
    @Query(
            value = "select d.case_number from dormancy_review d join relationship r on r.id = d.relationship_id"
                    + " where r.city_id = :city order by d.case_number",
            nativeQuery = true)
    List<String> numbersAbout(long city);

    /** Of these relationships, the newest first. */
    List<DormancyReview> findByRelationshipIdInOrderByCaseNumberDesc(Collection<Long> relationships);

    List<DormancyReview> findByRelationshipIdOrderByCaseNumberDesc(long relationship);
}
