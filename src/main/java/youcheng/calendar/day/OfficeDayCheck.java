package youcheng.calendar.day;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import youcheng.base.DaysAhead;
import youcheng.base.DemonstrationMode;
import youcheng.base.SelfCheck;

/** Whether the office works on another day than the machine's: on purpose in a demonstration, and to be known elsewhere. */
@Component
@Order(30)
class OfficeDayCheck implements SelfCheck {

    private final DaysAhead ahead;
    private final DemonstrationMode mode;

    OfficeDayCheck(DaysAhead ahead, DemonstrationMode mode) {
        this.ahead = ahead;
        this.mode = mode;
    }

    @Override
    public List<Finding> findings() {
        if (ahead.stored() == 0) {
            return List.of();
        }
        if (mode.isOn()) {
            return List.of(Finding.note("selfcheck.dayAhead", ahead.stored()));
        }
        return List.of(Finding.trouble(
                ahead.count() > 0 ? "selfcheck.dayStaysAhead" : "selfcheck.dayDoesNotCount", ahead.stored()));
    }
}
