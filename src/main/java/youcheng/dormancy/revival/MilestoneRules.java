package youcheng.dormancy.revival;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;

/** What a revival plan may consist of. A refusal names the field with the milestone's place after it, from 0. */
public final class MilestoneRules {

    /** Most milestones that a plan begins with. */
    public static final int MOST = 12;

    /** A plan is over after so many months: nothing in it is due later. */
    public static final int MONTHS = 12;

    public static final int LONGEST_TITLE = 200;

    /** Characters of the partner's part, and of what counts as done. */
    public static final int LONGEST_TEXT = 500;

    private static final BigDecimal HIGHEST_BUDGET = new BigDecimal("9999999999");
    private static final int CENTS = 2;

    private MilestoneRules() {}

    /** The milestones of a whole plan, made fit to keep; refuses everything at once that no plan may say. */
    public static List<Milestone> require(List<Milestone> milestones, LocalDate today) {
        FormCheck form = new FormCheck();
        if (milestones.isEmpty()) {
            throw Rejection.of("title0", "milestone.rejection.none");
        }
        if (milestones.size() > MOST) {
            throw Rejection.because("milestone.rejection.tooMany", MOST, milestones.size());
        }
        List<Supplier<Milestone>> read = new ArrayList<>();
        for (int place = 0; place < milestones.size(); place++) {
            read.add(read(form, milestones.get(place), Integer.toString(place), today, today.plusMonths(MONTHS)));
        }
        form.refuse();
        return read.stream().map(Supplier::get).toList();
    }

    /** One milestone that joins a plan which ends on this day; a refusal names the field alone. */
    public static Milestone requireOne(Milestone milestone, LocalDate today, LocalDate end) {
        FormCheck form = new FormCheck();
        Supplier<Milestone> read = read(form, milestone, "", today, end);
        form.refuse();
        return read.get();
    }

    private static Supplier<Milestone> read(
            FormCheck form, Milestone milestone, String place, LocalDate today, LocalDate end) {
        Supplier<String> title =
                form.read(() -> FieldCheck.requiredLine("title" + place, milestone.title(), LONGEST_TITLE));
        Supplier<LocalDate> day = form.read(() -> usableDay("day" + place, milestone.day(), today, end));
        Supplier<String> partnerPart =
                form.read(() -> FieldCheck.line("partnerPart" + place, milestone.partnerPart(), LONGEST_TEXT));
        Supplier<@Nullable BigDecimal> budget = form.read(() -> affordable("budget" + place, milestone.budget()));
        Supplier<String> doneWhen =
                form.read(() -> FieldCheck.requiredLine("doneWhen" + place, milestone.doneWhen(), LONGEST_TEXT));
        return () -> new Milestone(
                milestone.kind(),
                title.get(),
                day.get(),
                milestone.owner(),
                partnerPart.get(),
                budget.get(),
                doneWhen.get());
    }

    private static LocalDate usableDay(String field, @Nullable LocalDate chosen, LocalDate today, LocalDate end) {
        LocalDate day = FieldCheck.required(field, chosen);
        if (day.isBefore(today)) {
            throw Rejection.of(field, "milestone.rejection.dayInPast");
        }
        if (day.isAfter(end)) {
            throw Rejection.of(field, "milestone.rejection.dayTooLate", MONTHS, end);
        }
        return day;
    }

    private static @Nullable BigDecimal affordable(String field, @Nullable BigDecimal budget) {
        if (budget != null && (budget.signum() < 0 || budget.compareTo(HIGHEST_BUDGET) > 0)) {
            throw Rejection.of(field, "milestone.rejection.budget");
        }
        if (budget != null && budget.stripTrailingZeros().scale() > CENTS) {
            throw Rejection.of(field, "milestone.rejection.cents");
        }
        return budget;
    }
}
