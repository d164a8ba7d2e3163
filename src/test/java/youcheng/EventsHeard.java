package youcheng;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits until whoever hears of events after the commit has heard of all: what they ask the database is nobody else's. */
public final class EventsHeard {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private EventsHeard() {}

    /** Returns once nothing is left to be heard; what failed is left to be tried again and asks nothing meanwhile. */
    public static void await(JdbcClient database) {
        Awaitility.await().atMost(LONGEST).until(() -> waiting(database) == 0);
    }

    private static long waiting(JdbcClient database) {
        return database.sql("select count(*) from event_publication where status is null or status <> 'FAILED'")
                .query(Long.class)
                .single();
    }
}
