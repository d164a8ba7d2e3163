package youcheng.documents;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import youcheng.search.SearchChanges;

/** The text inside documents, as it was taken out of them. */
@Component
class DocumentTexts {

    private final JdbcClient database;
    private final SearchChanges changes;
    private final TransactionOperations transaction;

    DocumentTexts(JdbcClient database, SearchChanges changes, TransactionOperations transaction) {
        this.database = database;
        this.changes = changes;
        this.transaction = transaction;
    }

    /** What came of it. */
    enum State {
        TAKEN,
        NONE,
        FAILED
    }

    /** A version whose text nobody took out yet. */
    record Waiting(long version, String subject) {}

    /** The text of these versions; of those without any, nothing. */
    Map<Long, String> of(Collection<Long> versions) {
        Map<Long, String> texts = new HashMap<>();
        if (!versions.isEmpty()) {
            database.sql("select version_id, content from document_text where version_id in (:versions)")
                    .param("versions", versions)
                    .query(row -> {
                        texts.put(row.getLong(1), row.getString(2));
                    });
        }
        return texts;
    }

    /** The newest versions of documents that stand, of which nobody took the text out yet; so many at most. */
    List<Waiting> waiting(int most) {
        return database.sql("select v.id, d.subject from document_version v join document d on d.id = v.document_id"
                        + " left join document_text t on t.version_id = v.id"
                        + " where t.version_id is null and d.withdrawn_at is null"
                        + " and v.version_number = (select max(o.version_number) from document_version o"
                        + " where o.document_id = d.id) order by v.id limit " + most)
                .query((row, number) -> new Waiting(row.getLong(1), row.getString(2)))
                .list();
    }

    /** Keeps the text of a version; where another node was quicker, its own stays. */
    void keep(Waiting version, State state, String text) {
        try {
            transaction.executeWithoutResult(status -> {
                database.sql("insert into document_text (version_id, state, content) values (?, ?, ?)")
                        .param(version.version())
                        .param(state.name())
                        .param(text)
                        .update();
                changes.note(version.subject());
            });
        } catch (DuplicateKeyException another) {
            // It is the same text.
        }
    }
}
