package youcheng.entries.work;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RelationshipEntryRepository extends Repository<RelationshipEntry, String> {

    RelationshipEntry saveAndFlush(RelationshipEntry entry);

    Optional<RelationshipEntry> findByCaseNumber(String caseNumber);
}
