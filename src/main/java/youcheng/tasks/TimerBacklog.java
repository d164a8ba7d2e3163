package youcheng.tasks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.calendar.OfficeCalendar;
import youcheng.workflow.Timer;
import youcheng.workflow.Timers;

/**
 * What a portal that did not run for long finds overdue: reminders of what is late by now are dropped, and the rest comes
 * in lots within working hours, so that nobody finds a thousand reports of one minute.
 */
@Component
class TimerBacklog {

    /** Before the first timer fires. */
    private static final int ORDER = 500;

    private static final int TRIES = 3;

    private static final Logger LOG = LoggerFactory.getLogger(TimerBacklog.class);

    private final Timers timers;
    private final OfficeCalendar calendar;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Duration after;
    private final int anHour;

    TimerBacklog(
            Timers timers,
            OfficeCalendar calendar,
            Clock clock,
            TransactionTemplate transaction,
            @Value("${youcheng.timers.backlog-after}") Duration after,
            @Value("${youcheng.timers.backlog-an-hour}") int anHour) {
        this.timers = timers;
        this.calendar = calendar;
        this.clock = clock;
        this.transaction = transaction;
        this.after = after;
        this.anHour = anHour;
    }

    /**
     * What was done about the backlog.
     *
     * @param dropped reminders that will not come
     * @param spread timers that come in lots
     * @param last when the last lot comes
     */
    record Settled(int dropped, int spread, Instant last) {}

    @EventListener(ApplicationReadyEvent.class)
    @Order(ORDER)
    void atStart() {
        Settled settled = settle();
        if (settled.dropped() + settled.spread() > 0) {
            LOG.info(
                    "Overdue timers: {} reminders of what is late by now dropped, {} others spread until {}",
                    settled.dropped(),
                    settled.spread(),
                    settled.last().atZone(clock.getZone()).truncatedTo(ChronoUnit.MINUTES));
        }
    }

    /** Settles it for this and all other processes; one that runs already may be at a timer of it, so it is tried again. */
    Settled settle() {
        for (int tried = 1; ; tried++) {
            try {
                return transaction.execute(status -> settleLocked());
            } catch (RuntimeException e) {
                if (tried == TRIES) {
                    throw e;
                }
                LOG.debug("Another process was at a timer of the backlog", e);
            }
        }
    }

    private Settled settleLocked() {
        timers.lockAll();
        Instant now = clock.instant();
        Map<Boolean, List<Timer>> backlog = timers.overdueSince(now.minus(after)).stream()
                .collect(Collectors.partitioningBy(timer -> timer.isOvertaken(now)));
        List<Timer> overtaken = Objects.requireNonNull(backlog.get(true));
        List<Timer> others = Objects.requireNonNull(backlog.get(false));
        overtaken.forEach(timers::drop);
        return others.size() > anHour
                ? new Settled(overtaken.size(), others.size(), spread(others, now))
                : new Settled(overtaken.size(), 0, now);
    }

    /** One timer reports all that is late in its case, so those of a case come together and count as many as they report. */
    private Instant spread(List<Timer> backlog, Instant now) {
        Instant when = calendar.officeHourFrom(now);
        int inLot = 0;
        for (List<Timer> ofCase : byCase(backlog)) {
            if (inLot > 0 && inLot + ofCase.size() > anHour) {
                when = calendar.officeHourFrom(when.plus(1, ChronoUnit.HOURS));
                inLot = 0;
            }
            for (Timer timer : ofCase) {
                timers.putOff(timer, when);
            }
            inLot += ofCase.size();
        }
        return when;
    }

    /** In the order of the oldest of each case; a timer of no case stands alone. */
    private static Collection<List<Timer>> byCase(List<Timer> backlog) {
        return backlog.stream()
                .collect(Collectors.groupingBy(
                        timer -> timer.caseNumber().isEmpty() ? timer.id() : timer.caseNumber(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }
}
