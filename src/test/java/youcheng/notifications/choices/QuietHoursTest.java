package youcheng.notifications.choices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In quiet hours mail waits until they end, over midnight too. */
class QuietHoursTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final QuietHours hours = new QuietHours(Clock.system(ZONE), "21:00", "07:00");

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T20:59:59, 2026-11-02T20:59:59",
        "2026-11-02T21:00:00, 2026-11-03T07:00:00",
        "2026-11-02T23:59:59, 2026-11-03T07:00:00",
        "2026-11-03T00:00:00, 2026-11-03T07:00:00",
        "2026-11-03T06:59:59, 2026-11-03T07:00:00",
        "2026-11-03T07:00:00, 2026-11-03T07:00:00",
        "2026-11-03T12:00:00, 2026-11-03T12:00:00"
    })
    void theOfficesHoursEndInTheMorning(LocalDateTime at, LocalDateTime earliest) {
        assertThat(hours.earliest(instant(at), MailboxRecord.NONE)).isEqualTo(instant(earliest));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-03T11:59:59, 2026-11-03T11:59:59",
        "2026-11-03T12:00:00, 2026-11-03T14:00:00",
        "2026-11-03T13:59:59, 2026-11-03T14:00:00",
        "2026-11-03T14:00:00, 2026-11-03T14:00:00",
        "2026-11-03T23:00:00, 2026-11-03T23:00:00"
    })
    void somebodysOwnHoursCountInsteadOfTheOffices(LocalDateTime at, LocalDateTime earliest) {
        MailboxRecord own = new MailboxRecord("a@b.cn", Quiet.OWN, LocalTime.of(12, 0), LocalTime.of(14, 0));

        assertThat(hours.earliest(instant(at), own)).isEqualTo(instant(earliest));
    }

    @Test
    void whoeverWantsNoneGetsMailAtAnyTime() {
        Instant night = instant(LocalDateTime.of(2026, 11, 3, 2, 0));

        assertThat(hours.earliest(night, new MailboxRecord("a@b.cn", Quiet.NEVER, null, null)))
                .isEqualTo(night);
    }

    private static Instant instant(LocalDateTime at) {
        return at.atZone(ZONE).toInstant();
    }
}
