package youcheng.calendar.years;

import java.util.Map;
import org.springframework.stereotype.Component;
import youcheng.audit.FieldValues;

/** Says what the trail records of the calendar. */
@Component
class CalendarFields implements FieldValues {

    @Override
    public Map<String, String> messagePrefixes() {
        return Map.of("calendar.extent", "calendar.extent");
    }
}
