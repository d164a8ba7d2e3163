package youcheng.dormancy.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import youcheng.BuiltPortal;
import youcheng.PortalTest;
import youcheng.RealPostgres;
import youcheng.base.CaseNumber;
import youcheng.proposals.Office;

/**
 * A scan that somebody asked for runs by itself in the portal as it ships, by its own executor: beside a portal of this test,
 * whose executor is off, on one PostgreSQL.
 */
@PortalTest
@Import(RealPostgres.class)
@DirtiesContext
class ScanIT {

    @TempDir
    private static Path documents;

    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired
    private Office office;

    @Autowired
    private Scanning scanning;

    @Autowired
    private EmbeddedPostgres postgres;

    @Autowired
    private JdbcTemplate database;

    @TempDir
    private Path folder;

    private final List<BuiltPortal> nodes = new ArrayList<>();

    @DynamicPropertySource
    static void oneFolderForAllNodes(DynamicPropertyRegistry registry) {
        registry.add("youcheng.documents.folder", documents::toString);
    }

    /** Nodes on a database server close the accounts of a demonstration; an office's own stay open. */
    @BeforeEach
    void theAccountsAreTheOfficesOwn() {
        database.update("update account set demonstration = false");
    }

    @AfterEach
    void everyNodeEnds() {
        nodes.forEach(BuiltPortal::close);
    }

    @Test
    void aScanRunsByItselfAndWhereItsNodeDiesAnotherGoesOn() throws Exception {
        BuiltPortal first = node("--youcheng.dormancy.lot-looked-at=10");
        CaseNumber scan = started();
        first.await("the scan is done", SOON, () -> state(scan).equals("DONE"));
        assertThat(first.log()).doesNotContain("ERROR", "WARN", "Exception");
        first.stop();
        long all = number("select count(*) from relationship where legal_status = 'SIGNED'");
        assertWhole(scan, all);

        // In lots of one, each of which takes a while, so that it is killed in the middle.
        database.execute("create function slowly() returns trigger language plpgsql as $$ begin perform pg_sleep(0.1);"
                + " return new; end $$");
        database.execute("create trigger slowly before insert on dormancy_scan_finding for each row execute function"
                + " slowly()");
        CaseNumber killed = started();
        BuiltPortal second =
                node("--youcheng.dormancy.lot-looked-at=1", "--camunda.bpm.job-execution.lock-time-in-millis=3000");
        second.await("some lots are done", SOON, () -> looked(killed) >= 3);
        try (Connection held = holding(killed)) {
            assertThat(looked(killed)).isLessThan(all);
            second.kill();
            held.rollback();
        }
        assertThat(state(killed)).isEqualTo("RUNNING");
        database.execute("drop trigger slowly on dormancy_scan_finding");
        BuiltPortal third = node();
        third.await("another goes on", SOON, () -> state(killed).equals("DONE"));
        assertWhole(killed, all);
        third.stop();
        assertThat(third.log()).doesNotContain("ERROR", "WARN", "Exception");
    }

    /** Every relationship was looked at once, and no review was opened twice. */
    private void assertWhole(CaseNumber scan, long all) {
        assertThat(looked(scan)).isEqualTo(all).isPositive();
        assertThat(number(
                        "select count(distinct relationship_id) from dormancy_scan_finding where case_number = ?",
                        scan.value()))
                .isEqualTo(all);
        assertThat(number("select count(*) from dormancy_scan_finding where review is not null"))
                .isEqualTo(number("select count(distinct review) from dormancy_scan_finding"))
                .isEqualTo(number("select count(*) from case_file where case_number like 'DOR-%'"));
    }

    private CaseNumber started() {
        return office.sessions().as("supervisor", scanning::start);
    }

    private BuiltPortal node(String... options) throws IOException {
        BuiltPortal node = BuiltPortal.start(
                folder,
                Stream.concat(
                                Stream.of(
                                        "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                                        "--spring.datasource.username=postgres",
                                        "--youcheng.documents.folder=" + documents,
                                        "--youcheng.demonstration=false",
                                        "--camunda.bpm.job-execution.max-wait=1000"),
                                Stream.of(options))
                        .toArray(String[]::new));
        nodes.add(node);
        return node;
    }

    private String state(CaseNumber scan) {
        return Objects.requireNonNull(database.queryForObject(
                "select state from dormancy_scan where case_number = ?", String.class, scan.value()));
    }

    private long looked(CaseNumber scan) {
        return number("select looked from dormancy_scan where case_number = ?", scan.value());
    }

    private long number(String query, Object... arguments) {
        return Objects.requireNonNull(database.queryForObject(query, Long.class, arguments));
    }

    /** Keeps the case's lock until the connection is closed. */
    private Connection holding(CaseNumber number) throws SQLException {
        Connection held = postgres.getPostgresDatabase().getConnection();
        held.setAutoCommit(false);
        held.createStatement()
                .executeQuery("select * from case_file where case_number = '" + number.value() + "' for update");
        return held;
    }
}
