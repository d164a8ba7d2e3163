package youcheng.documents.templates;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredTemplates extends Repository<StoredTemplate, String> {

    Optional<StoredTemplate> findBySlot(String slot);

    List<StoredTemplate> findAll();

    /** Whoever changes a template holds it until they are done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from StoredTemplate t where t.slot = :slot")
    Optional<StoredTemplate> lock(String slot);

    StoredTemplate saveAndFlush(StoredTemplate template);
}
