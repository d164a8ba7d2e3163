package youcheng.entries.work;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RelationshipEntryRepository extends Repository<RelationshipEntry, String> {

    RelationshipEntry saveAndFlush(RelationshipEntry entry);

    Optional<RelationshipEntry> findByCaseNumber(String caseNumber);

    @Query(
            "select e.caseNumber from RelationshipEntry e where e.relationshipId = :relationship order by e.caseNumber desc")
    List<String> numbersOf(long relationship);

    @Query("select e.caseNumber from RelationshipEntry e where e.relationshipId = :relationship and e.corrects = true")
    List<String> correctionsOf(long relationship);
}
