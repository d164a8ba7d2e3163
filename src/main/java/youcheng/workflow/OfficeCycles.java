package youcheng.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;

/**
 * When a timer that comes again comes next. The engine would read three o'clock on the first of the month in the zone of the
 * machine, which in a container is another than the office's, and may be another day.
 */
class OfficeCycles extends CycleBusinessCalendar {

    private static final String REPEATS = "R";

    private final Clock clock;

    OfficeCycles(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Date resolveDuedate(String cycle, @Nullable Date after, long offset) {
        if (cycle.startsWith(REPEATS)) {
            return super.resolveDuedate(cycle, after, offset);
        }
        Instant from = after == null ? clock.instant() : after.toInstant();
        ZonedDateTime next = CronExpression.parse(cycle).next(from.atZone(clock.getZone()));
        if (next == null) {
            throw new ProcessEngineException("Nothing ever comes at " + cycle);
        }
        return Date.from(next.toInstant());
    }
}
