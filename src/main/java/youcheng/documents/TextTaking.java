package youcheng.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import youcheng.documents.DocumentTexts.State;
import youcheng.documents.DocumentTexts.Waiting;

/** Takes the text out of new documents, beside what people do and in no transaction of theirs. */
@Component
class TextTaking {

    private static final Logger LOG = LoggerFactory.getLogger(TextTaking.class);
    private static final int LOT = 10;

    private final DocumentTexts texts;
    private final DocumentRepository documents;
    private final DocumentCheck check;

    TextTaking(DocumentTexts texts, DocumentRepository documents, DocumentCheck check) {
        this.texts = texts;
        this.documents = documents;
        this.check = check;
    }

    /** Takes out what waits now, not very much at once. */
    @Scheduled(fixedDelayString = "${youcheng.search.take-every}", initialDelayString = "${youcheng.search.take-every}")
    void take() {
        try {
            texts.waiting(LOT).forEach(this::take);
        } catch (DataAccessException | TransactionException away) {
            // Another says that the database is away; what waits, waits on.
            LOG.debug("Not taken", away);
        }
    }

    private void take(Waiting waiting) {
        DocumentVersion version = documents.version(waiting.version()).orElseThrow();
        try {
            Path file = Files.createTempFile("text-", ".tmp");
            try {
                try (InputStream content = check.read(version)) {
                    Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                }
                String text = TextInside.of(version.asRecord().kind(), file);
                texts.keep(waiting, text.isEmpty() ? State.NONE : State.TAKEN, text);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (DataAccessException | TransactionException away) {
            throw away;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Found by its name alone; it is not tried again, or a file that nobody can read would be tried for ever.
            LOG.info("The text of version {} of a document could not be taken out: {}", version.id(), e.toString());
            texts.keep(waiting, State.FAILED, "");
        }
    }
}
