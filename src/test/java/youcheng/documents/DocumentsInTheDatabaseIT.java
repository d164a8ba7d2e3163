package youcheng.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.PortalTest;
import youcheng.audit.Chain;
import youcheng.proposals.Office;

/** The whole service with its bytes in the database: they come back, and go with a transaction that is rolled back. */
@PortalTest
class DocumentsInTheDatabaseIT extends DocumentsAtOnce {

    @Autowired
    private Office office;

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aPaperGoesInAndComesBack() throws IOException {
        String subject = Chain.of(office.sent()).subject();
        byte[] letter = Papers.pdf();
        long version = office.sessions()
                .as("officer", () -> documents.add(subject, "意向书.pdf", new ByteArrayInputStream(letter)))
                .id();

        assertThat(chunks()).isPositive();
        try (InputStream content = office.sessions()
                .as("officer", () -> documents.open(version))
                .orElseThrow()
                .content()
                .getInputStream()) {
            assertThat(content.readAllBytes()).isEqualTo(letter);
        }
        assertThat(office.sessions().as("officer", () -> documents.of(subject)))
                .singleElement()
                .satisfies(paper -> assertThat(paper.newest().fileName()).isEqualTo("意向书.pdf"));
    }

    @Test
    void aRolledBackPaperLeavesNoBytes() {
        String subject = Chain.of(office.sent()).subject();
        int before = chunks();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    office.sessions()
                            .as(
                                    "officer",
                                    () -> documents.add(subject, "意向书.pdf", new ByteArrayInputStream(Papers.pdf())));
                    throw new IllegalStateException("the step after it failed");
                }))
                .hasMessage("the step after it failed");
        assertThat(chunks()).isEqualTo(before);
        assertThat(office.sessions().as("officer", () -> documents.of(subject))).isEmpty();
    }

    private int chunks() {
        Integer count = database.queryForObject("select count(*) from document_chunk", Integer.class);
        return count == null ? 0 : count;
    }
}
