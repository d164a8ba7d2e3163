package youcheng.closeness.runs;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import youcheng.base.DayMovedOn;

/** Has all figures be of the new day soon after a demonstration moved it on; nobody waits for it. */
@Component
class MovedDayScoring {

    private final ClosenessNight night;

    MovedDayScoring(ClosenessNight night) {
        this.night = night;
    }

    @Async
    @EventListener(DayMovedOn.class)
    void dayWasMovedOn() {
        night.night();
    }
}
