package youcheng.notifications.choices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The hours in which mail waits until morning: the office's, or a person's own. Equal ends mean none. */
@Component
public class QuietHours {

    private final Clock clock;
    private final LocalTime from;
    private final LocalTime until;

    QuietHours(
            Clock clock,
            @Value("${youcheng.mail.quiet-from}") String from,
            @Value("${youcheng.mail.quiet-until}") String until) {
        this.clock = clock;
        this.from = LocalTime.parse(from);
        this.until = LocalTime.parse(until);
    }

    /** When the office's begin. */
    public LocalTime officeFrom() {
        return from;
    }

    /** When the office's end. */
    public LocalTime officeUntil() {
        return until;
    }

    /** This instant where mail may go out then, or else when the quiet hours end. */
    public Instant earliest(Instant instant, MailboxRecord mailbox) {
        return switch (mailbox.quiet()) {
            case NEVER -> instant;
            case OFFICE -> earliest(instant, from, until);
            case OWN ->
                earliest(instant, Objects.requireNonNull(mailbox.from()), Objects.requireNonNull(mailbox.until()));
        };
    }

    private Instant earliest(Instant instant, LocalTime begin, LocalTime end) {
        ZonedDateTime now = instant.atZone(clock.getZone());
        LocalTime time = now.toLocalTime();
        boolean overNight = begin.isAfter(end);
        boolean afterBegin = !time.isBefore(begin);
        boolean beforeEnd = time.isBefore(end);
        if (overNight ? !(afterBegin || beforeEnd) : !(afterBegin && beforeEnd)) {
            return instant;
        }
        return now.toLocalDate()
                .plusDays(overNight && afterBegin ? 1 : 0)
                .atTime(end)
                .atZone(clock.getZone())
                .toInstant();
    }
}
