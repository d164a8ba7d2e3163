package youcheng.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import youcheng.Thorough;

/** The office's clock is so many days ahead of the machine's, where that counts. */
@Thorough
class MovedClockTest {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /** A portal that has the demonstration's database to itself, or another one. */
    private static final class Mode extends DemonstrationMode {
        private Mode(boolean own) {
            super(own);
        }
    }

    @Test
    void itFollowsAtOnceAndKeepsTimeAndZone() {
        AtomicInteger days = new AtomicInteger();
        Clock machine = Clock.fixed(Instant.parse("2026-11-27T01:02:03Z"), BEIJING);
        Clock office = new MovedClock(machine, days::get);
        assertThat(office.instant()).isEqualTo(machine.instant());

        days.set(60);
        assertThat(office.instant()).isEqualTo("2027-01-26T01:02:03Z");
        assertThat(office.millis())
                .isEqualTo(Instant.parse("2027-01-26T01:02:03Z").toEpochMilli());
        assertThat(office.getZone()).isEqualTo(BEIJING);
        Clock elsewhere = office.withZone(ZoneOffset.UTC);
        days.set(61);
        assertThat(elsewhere.getZone()).isEqualTo(ZoneOffset.UTC);
        assertThat(elsewhere.instant()).isEqualTo("2027-01-27T01:02:03Z");
    }

    @ParameterizedTest
    @CsvSource({"true, 60", "false, 0"})
    void whatADatabaseServerSaysDoesNotCount(boolean own, int counts) {
        SingleConnectionDataSource source = new SingleConnectionDataSource("jdbc:h2:mem:", true);
        try {
            JdbcTemplate database = new JdbcTemplate(source);
            database.execute("create table office_day (id integer primary key, days_ahead integer not null)");
            database.execute("insert into office_day (id, days_ahead) values (1, 60)");
            DaysAhead ahead = new DaysAhead(database, new Mode(own));
            assertThat(ahead.count()).isEqualTo(counts);
            assertThat(ahead.stored()).isEqualTo(60);
        } finally {
            source.destroy();
        }
    }
}
