package youcheng.documents.templates;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredTemplateVersions extends Repository<StoredTemplateVersion, Long> {

    StoredTemplateVersion saveAndFlush(StoredTemplateVersion version);

    Optional<StoredTemplateVersion> findBySlotAndNumber(String slot, int number);

    /** Without their bytes, the newest first. */
    @Query("""
            select new youcheng.documents.templates.TemplateVersion(
                v.number, v.fileName, v.sizeBytes, v.sha256, v.madeBy, v.madeDeputy, v.madeAt, v.reason)
            from StoredTemplateVersion v where v.slot = :slot order by v.number desc""")
    List<TemplateVersion> newestFirst(String slot);
}
