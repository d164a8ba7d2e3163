package youcheng.base;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.IntSupplier;

/** The machine's clock, so many times 24 hours ahead of it; never goes back as long as that number does not. */
final class MovedClock extends Clock {

    private final Clock machine;
    private final IntSupplier daysAhead;

    MovedClock(Clock machine, IntSupplier daysAhead) {
        this.machine = machine;
        this.daysAhead = daysAhead;
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(Duration.ofDays(daysAhead.getAsInt()));
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovedClock(machine.withZone(zone), daysAhead);
    }
}
