package youcheng.calendar.years;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditEvent;
import youcheng.audit.Chain;
import youcheng.audit.ChainKind;
import youcheng.audit.ChainedSubjects;
import youcheng.audit.ToldState;
import youcheng.audit.Verification.Difference;
import youcheng.calendar.years.CalendarYearRecord.Extent;

/** Every year of the calendar has a chain, and its extent and source are those that the chain says. */
@Component
class CalendarChains implements ChainedSubjects {

    private static final String EXTENT = "calendar.extent";
    private static final String SOURCE = "calendar.source";

    private final CalendarYears years;

    CalendarChains(CalendarYears years) {
        this.years = years;
    }

    @Override
    public boolean covers(Chain chain) {
        return ChainKind.of(chain).filter(ChainKind.CALENDAR::equals).isPresent();
    }

    @Override
    public List<Chain> existing(@Nullable Chain after, int limit) {
        int last = after == null ? 0 : year(after);
        return years.allNumbers().stream()
                .filter(number -> number > last)
                .sorted()
                .limit(limit)
                .map(Chain::ofCalendar)
                .toList();
    }

    @Override
    public Follower follow(Chain chain) {
        int year = year(chain);
        ToldState told = new ToldState(Set.of(EXTENT, SOURCE));
        return new Follower() {

            @Override
            public void read(AuditEvent event) {
                // A year begins as one of which only the statutory days are known; its first entry tells only what
                // differs.
                if (told.of(EXTENT) == null) {
                    told.put(EXTENT, Extent.STATUTORY.name());
                }
                told.read(event);
            }

            @Override
            public boolean exists() {
                return years.findById(year).isPresent();
            }

            @Override
            public List<Difference> differences() {
                Map<String, @Nullable Object> standing = new HashMap<>();
                CalendarYearRecord stored =
                        years.findById(year).map(CalendarYear::asRecord).orElse(null);
                standing.put(EXTENT, stored == null ? null : stored.extent());
                standing.put(SOURCE, stored == null ? null : stored.source());
                return told.differences(standing);
            }
        };
    }

    private static int year(Chain chain) {
        String year = ChainKind.CALENDAR.subjectOf(chain);
        return year.matches("\\d{1,9}") ? Integer.parseInt(year) : 0;
    }
}
