package youcheng.cases.times;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.calendar.OfficeCalendar;
import youcheng.identity.OfficeReading;
import youcheng.workflow.PastWork;
import youcheng.workflow.PastWork.Took;
import youcheng.workflow.WorkItem;

/** How long steps usually take, from how long the same step took in cases before. */
@Service
@OfficeReading
@Transactional(readOnly = true)
public class StepTimes {

    /** From fewer nobody can say what is usual. */
    static final int FEWEST = 5;

    /** Of each step those done last: what took long years ago is usual no more. */
    private static final int MOST = 200;

    /** What took longer than this, in calendar days, is counted as so long. */
    private static final int LONGEST = 366;

    private final PastWork past;
    private final OfficeCalendar calendar;
    private final Clock clock;

    StepTimes(PastWork past, OfficeCalendar calendar, Clock clock) {
        this.past = past;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** How long the steps of these tasks usually take, by the message key of the step; without those of which too few were done. */
    public Map<String, UsualTime> of(Collection<WorkItem> items) {
        Map<String, List<Integer>> took = past.like(items, MOST).stream()
                .collect(Collectors.groupingBy(
                        each -> "step." + each.step(), Collectors.mapping(this::workingDays, Collectors.toList())));
        Map<String, UsualTime> usual = new HashMap<>();
        took.forEach((step, days) -> {
            if (days.size() >= FEWEST) {
                usual.put(step, usual(days.stream().sorted().toList()));
            }
        });
        return usual;
    }

    private static UsualTime usual(List<Integer> sorted) {
        return new UsualTime(of(sorted, 50), of(sorted, 80));
    }

    /** The smallest of these than which so many of a hundred are no longer. */
    private static int of(List<Integer> sorted, int percent) {
        return sorted.get((sorted.size() * percent + 99) / 100 - 1);
    }

    /** Done on the day on which it came up it took none. */
    private int workingDays(Took took) {
        LocalDate from = day(took.from());
        LocalDate to = day(took.to());
        LocalDate first = to.minusDays(LONGEST).isAfter(from) ? to.minusDays(LONGEST) : from;
        return Math.toIntExact(first.plusDays(1)
                .datesUntil(to.isAfter(first) ? to.plusDays(1) : first.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
