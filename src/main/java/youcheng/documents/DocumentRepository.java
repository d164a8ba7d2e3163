package youcheng.documents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DocumentRepository extends Repository<Document, Long> {

    Document saveAndFlush(Document document);

    @EntityGraph(attributePaths = "versions")
    Optional<Document> findById(long id);

    /** With their versions at once: asked for one by one, each document would take a statement more. */
    @EntityGraph(attributePaths = "versions")
    List<Document> findBySubjectOrderById(String subject);

    @Query("select d from Document d join fetch d.versions"
            + " where exists (select 1 from Document o join o.versions v where o = d and v.id = :version)")
    Optional<Document> findByVersion(long version);

    /** What the document of this version belongs to; it never changes, so it may be read before a lock. */
    @Query("select d.subject from Document d join d.versions v where v.id = :version")
    Optional<String> subjectOf(long version);

    @Query("select count(v) > 0 from DocumentVersion v where v.storeKey = :key")
    boolean isKept(String key);

    /** Those of these subjects that were not withdrawn, with their versions. */
    @Query("select distinct d from Document d join fetch d.versions where d.subject in :subjects"
            + " and d.withdrawnAt is null")
    List<Document> standingOf(Collection<String> subjects);

    @Query("select d.id from Document d where d.id in :ids and d.withdrawnAt is null")
    List<Long> standing(Collection<Long> ids);

    @Query("select v from DocumentVersion v where v.id in :ids")
    List<DocumentVersion> versions(Collection<Long> ids);

    @Query("select v from DocumentVersion v where v.id = :id")
    Optional<DocumentVersion> version(long id);

    @Query("select v from Document d join d.versions v where d.subject = :subject order by v.id")
    List<DocumentVersion> versionsOf(String subject);

    @Query("select count(v) from DocumentVersion v where v.store = :store")
    long countByStore(String store);
}
