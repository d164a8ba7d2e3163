package youcheng.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.MessageKey;
import youcheng.register.Register;
import youcheng.register.RelationshipSummary;
import youcheng.workflow.WorkItem;
import youcheng.yearbook.YearChapter;
import youcheng.yearbook.YearSource;
import youcheng.yearbook.YearTable;

/** What was planned for a year, and whether it was done by its day. */
@Component
class PlanYear implements YearSource {

    private final PlanReading plans;
    private final Register register;
    private final Clock clock;

    PlanYear(PlanReading plans, Register register, Clock clock) {
        this.plans = plans;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public int place() {
        return 70;
    }

    @Override
    public List<YearChapter> chapters(int year, Locale language) {
        List<PlannedItemRecord> items =
                plans
                        .of(register.concluded().stream()
                                .map(RelationshipSummary::id)
                                .toList())
                        .values()
                        .stream()
                        .flatMap(List::stream)
                        .filter(item -> item.day().getYear() == year)
                        .toList();
        return List.of(new YearChapter(
                new MessageKey("yearbook.plans"),
                List.of(new MessageKey("yearbook.plans.said", List.of(items.size()))),
                List.of(YearTable.of(
                        "yearbook.plans.kept",
                        List.of("yearbook.outcome", "yearbook.count"),
                        List.of(
                                row("yearbook.plans.inTime", items, this::isInTime),
                                row("yearbook.plans.doneLate", items, item -> isDone(item) && !isInTime(item)),
                                row("yearbook.plans.late", items, item -> isOpen(item) && isPast(item)),
                                row("yearbook.plans.toCome", items, item -> isOpen(item) && !isPast(item)),
                                row("yearbook.plans.dropped", items, item -> item.state() == PlannedState.DROPPED))))));
    }

    private static List<Object> row(String key, List<PlannedItemRecord> items, Predicate<PlannedItemRecord> which) {
        return List.of(new MessageKey(key), items.stream().filter(which).count());
    }

    private static boolean isOpen(PlannedItemRecord item) {
        return item.state() == PlannedState.PLANNED;
    }

    private static boolean isDone(PlannedItemRecord item) {
        return item.state() == PlannedState.DONE;
    }

    private boolean isPast(PlannedItemRecord item) {
        return item.day().isBefore(LocalDate.now(clock));
    }

    private boolean isInTime(PlannedItemRecord item) {
        LocalDate done = doneOn(item.work());
        return isDone(item) && done != null && !done.isAfter(item.day());
    }

    private @Nullable LocalDate doneOn(@Nullable WorkItem work) {
        return work == null || work.doneAt() == null ? null : LocalDate.ofInstant(work.doneAt(), clock.getZone());
    }
}
