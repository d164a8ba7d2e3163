package youcheng.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.base.SelfCheck;
import youcheng.workflow.Trial;
import youcheng.workflow.TrialEars;

/** No event is lost: what nobody finished is handed out again, ever more seldom, and what nobody can read is told of. */
@Thorough
@PortalTest
@Import(Trial.class)
class EventUpkeepTest {

    @Autowired
    private EventUpkeep upkeep;

    @Autowired
    private Trial trial;

    @Autowired
    private TrialEars ears;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void theProcessIsThere() {
        trial.deploy("TrialOuter.bpmn", "TrialInner.bpmn");
    }

    @AfterEach
    void nobodyListensAnyMore() {
        ears.stopListening();
        database.update("delete from event_publication");
    }

    @Test
    void afterEachFailureItWaitsTwiceAsLong() {
        ears.listen(2);
        trial.begun("officer");
        failedTimes(1);
        upkeep.look();
        assertThat(statuses()).containsExactly("FAILED");

        older(Duration.ofSeconds(31));
        upkeep.look();
        failedTimes(2);
        older(Duration.ofSeconds(31));
        upkeep.look();
        assertThat(statuses()).containsExactly("FAILED");

        older(Duration.ofSeconds(31));
        upkeep.look();
        await().untilAsserted(() -> assertThat(ears.heard()).hasSize(1));
        await().untilAsserted(() -> assertThat(statuses()).isEmpty());
    }

    @Test
    void whatAKilledProcessTookIsHandedOutWhenItIsSurelyDead() {
        ears.listen(1);
        trial.begun("officer");
        failedTimes(1);
        for (String status : List.of("PUBLISHED", "PROCESSING", "RESUBMITTED")) {
            database.update("update event_publication set status = ?", status);
            upkeep.look();
            assertThat(statuses()).containsExactly(status);
        }
        older(Duration.ofMinutes(3));
        upkeep.look();

        await().untilAsserted(() -> assertThat(ears.heard()).hasSize(1));
    }

    @Test
    void anEventThatThisPortalDoesNotKnowKeepsNoOtherBack() {
        ears.listen(1);
        trial.begun("officer");
        failedTimes(1);
        UUID unknown = UUID.randomUUID();
        database.update(
                "insert into event_publication (id, publication_date, listener_id, serialized_event, event_type,"
                        + " completion_attempts, status) select ?, publication_date, listener_id, '{}',"
                        + " 'youcheng.tomorrow.SomethingNew', 1, 'FAILED' from event_publication",
                unknown);
        older(Duration.ofMinutes(3));
        upkeep.look();

        await().untilAsserted(() -> assertThat(ears.heard()).hasSize(1));
        assertThat(database.queryForObject(
                        "select completion_date from event_publication where id = ?", Instant.class, unknown))
                .isNotNull();
    }

    @Test
    void theSelfCheckNamesWhatIsTriedInVain() {
        ears.listen(1);
        trial.begun("officer");
        failedTimes(1);
        assertThat(upkeep.findings()).isEmpty();
        database.update("update event_publication set completion_attempts = 6");

        assertThat(upkeep.findings()).containsExactly(SelfCheck.Finding.trouble("selfcheck.events", 1L));
    }

    private void failedTimes(int times) {
        await().untilAsserted(() -> assertThat(database.queryForList(
                        "select completion_attempts from event_publication where status = 'FAILED'", Integer.class))
                .containsExactly(times));
    }

    private void older(Duration by) {
        database.queryForList("select id from event_publication", UUID.class).forEach(id -> {
            for (String column : List.of("publication_date", "last_resubmission_date")) {
                Instant at = database.queryForObject(
                        "select " + column + " from event_publication where id = ?", Instant.class, id);
                if (at != null) {
                    database.update(
                            "update event_publication set " + column + " = ? where id = ?",
                            java.sql.Timestamp.from(at.minus(by)),
                            id);
                }
            }
        });
    }

    private List<String> statuses() {
        return database.queryForList("select status from event_publication", String.class);
    }
}
