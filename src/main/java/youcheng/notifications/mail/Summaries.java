package youcheng.notifications.mail;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import youcheng.calendar.OfficeCalendar;
import youcheng.notifications.choices.Choices;
import youcheng.notifications.choices.MailServer;
import youcheng.notifications.telling.Delivery;

/** Puts summaries into the outbox: on each working day of the office, and on the first one of each week. */
@Component
class Summaries {

    private static final Logger LOG = LoggerFactory.getLogger(Summaries.class);

    private final Choices choices;
    private final MailServer server;
    private final MailOutbox outbox;
    private final OfficeCalendar calendar;
    private final Clock clock;
    private final LocalTime from;

    Summaries(
            Choices choices,
            MailServer server,
            MailOutbox outbox,
            OfficeCalendar calendar,
            Clock clock,
            @Value("${youcheng.mail.summary-at}") String from) {
        this.choices = choices;
        this.server = server;
        this.outbox = outbox;
        this.calendar = calendar;
        this.clock = clock;
        this.from = LocalTime.parse(from);
    }

    /** Every few minutes, so that a start after the hour makes up for it. */
    @Scheduled(initialDelayString = "${youcheng.mail.look-every}", fixedDelayString = "${youcheng.mail.look-every}")
    void look() {
        LocalDateTime now = LocalDateTime.now(clock);
        if (server.isOn() && !now.toLocalTime().isBefore(from)) {
            try {
                writeFor(now.toLocalDate());
            } catch (DataAccessException | TransactionException e) {
                // Another node wrote the same one at the same instant, or the database is away: the next look goes on.
                LOG.debug("Summaries could not all be written, and will be later", e);
            }
        }
    }

    /** Writes the summaries of this day that are not written yet. */
    void writeFor(LocalDate day) {
        for (Delivery summary : on(day)) {
            choices.withAddress().stream()
                    .filter(account -> choices.wantsSummary(account, summary))
                    .forEach(account -> outbox.addSummary(account, summary, day.toString()));
        }
    }

    private List<Delivery> on(LocalDate day) {
        List<Delivery> summaries = new ArrayList<>();
        if (calendar.isWorkingDay(day)) {
            summaries.add(Delivery.DAILY);
            if (isFirstOfWeek(day)) {
                summaries.add(Delivery.WEEKLY);
            }
        }
        return summaries;
    }

    private boolean isFirstOfWeek(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.datesUntil(day).noneMatch(calendar::isWorkingDay);
    }
}
