package youcheng.documents.templates;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredTemplateVersions extends Repository<StoredTemplateVersion, Long> {

    StoredTemplateVersion saveAndFlush(StoredTemplateVersion version);

    Optional<StoredTemplateVersion> findBySlotAndNumber(String slot, int number);

    List<StoredTemplateVersion> findBySlotOrderByNumberDesc(String slot);
}
