package youcheng.calendar.years;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.Actor;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;
import youcheng.calendar.SpecialDay;
import youcheng.calendar.SpecialDay.DayKind;
import youcheng.calendar.years.CalendarYearRecord.Extent;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;

/**
 * Keeps the office's calendar, a year at a time. Every change takes a reason; it counts for due dates that are set from
 * then on and leaves those that stand.
 */
@Service
@Transactional
public class CalendarKeeping {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SOURCE = 1000;

    private final CalendarYears years;
    private final KeptDays kept;
    private final SignedIn signedIn;
    private final AuditTrail trail;
    private final Clock clock;

    CalendarKeeping(CalendarYears years, KeptDays kept, SignedIn signedIn, AuditTrail trail, Clock clock) {
        this.years = years;
        this.kept = kept;
        this.signedIn = signedIn;
        this.trail = trail;
        this.clock = clock;
    }

    /** The years that somebody keeps. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return years.findAllByOrderByYearNumber().stream()
                .map(CalendarYear::getId)
                .toList();
    }

    /** The years that the office works with now, this and the next, and nobody keeps whole. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<Integer> unfinishedYears() {
        int now = LocalDate.now(clock).getYear();
        return List.of(now, now + 1).stream()
                .filter(year -> year(year).extent() != Extent.COMPLETE)
                .toList();
    }

    /** A year; without extent and days where nobody keeps it. */
    @PermitAll
    @Transactional(readOnly = true)
    public CalendarYearRecord year(int year) {
        return years.findById(year)
                .map(CalendarYear::asRecord)
                .orElseGet(() -> new CalendarYearRecord(year, null, "", null, -1, List.of()));
    }

    /** Says of a year how much of it is published and where; begins to keep it where nobody did. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void describe(
            int year,
            long version,
            @Nullable Extent extent,
            String source,
            @Nullable LocalDate published,
            String reason) {
        FormCheck form = new FormCheck();
        Supplier<Extent> howMuch = form.read(() -> FieldCheck.required("extent", extent));
        Supplier<String> cleanSource = form.read(() -> FieldCheck.requiredLines("source", source, LONGEST_SOURCE));
        Supplier<String> why = form.read(() -> FieldCheck.reason(reason));
        form.refuse();
        CalendarYear found = yearToChange(year, version);
        CalendarYearRecord before = found.asRecord();
        found.describe(howMuch.get(), cleanSource.get(), published);
        store(found, before, "calendar.described", why.get());
    }

    /** Makes a day a holiday or a make-up day, in place of what it was. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void setDay(
            int year,
            long version,
            @Nullable LocalDate day,
            @Nullable DayKind kind,
            String nameZh,
            String nameEn,
            String reason) {
        FormCheck form = new FormCheck();
        Supplier<LocalDate> which = form.read(() -> FieldCheck.required("day", day));
        Supplier<DayKind> what = form.read(() -> FieldCheck.required("kind", kind));
        Supplier<String> chinese = form.read(() -> FieldCheck.requiredLine("nameZh", nameZh, LONGEST_NAME));
        Supplier<String> english = form.read(() -> FieldCheck.requiredLine("nameEn", nameEn, LONGEST_NAME));
        form.ask(() -> refuseUnfitting(year, which.get(), what.get(), "day"));
        Supplier<String> why = form.read(() -> FieldCheck.reason(reason));
        form.refuse();
        SpecialDay special = new SpecialDay(which.get(), what.get(), chinese.get(), english.get());
        CalendarYear found = keptYear(year, version);
        CalendarYearRecord before = found.asRecord();
        found.put(special);
        store(found, before, "calendar.daySet", why.get());
    }

    /** Makes a day again what its weekday says. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void clearDay(int year, long version, @Nullable LocalDate day, String reason) {
        String why = FieldCheck.reason(reason);
        CalendarYear found = keptYear(year, version);
        CalendarYearRecord before = found.asRecord();
        if (day == null || found.on(day).isEmpty()) {
            throw Rejection.because("calendar.rejection.changedMeanwhile");
        }
        found.clear(day);
        store(found, before, "calendar.dayCleared", why);
    }

    /**
     * Puts a whole list in place of the year's days, or nothing of it where a line cannot be read. A line is {@code
     * 2027-02-05;HOLIDAY;春节;Spring Festival}; the kind may be 休 or 班. A list without a make-up day is one of statutory
     * days only, as far as anybody can tell from it.
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public int importDays(
            int year, long version, String list, String source, @Nullable LocalDate published, String reason) {
        FormCheck form = new FormCheck();
        Supplier<List<SpecialDay>> listed = form.read(() -> CalendarList.read(list));
        form.ask(() -> listed.get().forEach(day -> refuseUnfitting(year, day.day(), day.kind(), "list")));
        Supplier<String> cleanSource = form.read(() -> FieldCheck.requiredLines("source", source, LONGEST_SOURCE));
        Supplier<String> why = form.read(() -> FieldCheck.reason(reason));
        form.refuse();
        List<SpecialDay> days = listed.get();
        CalendarYear found = yearToChange(year, version);
        CalendarYearRecord before = found.asRecord();
        found.replaceDays(days);
        boolean madeUp = days.stream().anyMatch(SpecialDay::isWorkingDay);
        found.describe(madeUp ? Extent.COMPLETE : Extent.STATUTORY, cleanSource.get(), published);
        store(found, before, "calendar.imported", why.get());
        return days.size();
    }

    /** What changed in a year, field by field and day by day. */
    static AuditEvent changed(String action, Actor by, @Nullable CalendarYearRecord before, CalendarYearRecord after) {
        AuditEvent event = AuditEvent.of(action, by);
        event = with(event, "calendar.extent", before == null ? null : before.extent(), after.extent());
        event = with(event, "calendar.source", before == null ? null : before.source(), after.source());
        event = with(event, "calendar.published", before == null ? null : before.published(), after.published());
        Map<LocalDate, SpecialDay> was = byDay(before);
        Map<LocalDate, SpecialDay> is = byDay(after);
        TreeMap<LocalDate, SpecialDay> all = new TreeMap<>(was);
        all.putAll(is);
        for (LocalDate day : all.keySet()) {
            event = with(event, "calendar.day", said(was.get(day)), said(is.get(day)));
        }
        return event;
    }

    private static AuditEvent with(AuditEvent event, String field, @Nullable Object before, @Nullable Object after) {
        return Objects.equals(before, after) ? event : event.with(Change.of(field, before, after));
    }

    private static Map<LocalDate, SpecialDay> byDay(@Nullable CalendarYearRecord year) {
        return year == null ? Map.of() : year.days().stream().collect(Collectors.toMap(SpecialDay::day, each -> each));
    }

    private static @Nullable String said(@Nullable SpecialDay day) {
        return day == null ? null : CalendarList.write(day);
    }

    private void store(CalendarYear year, CalendarYearRecord before, String action, String why) {
        CalendarYearRecord after = years.saveAndFlush(year).asRecord();
        kept.forgetAfterwards();
        trail.append(
                Chain.ofCalendar(after.year()),
                changed(action, signedIn.person().asActor(), before, after).because(Reason.written(why)));
    }

    private CalendarYear keptYear(int year, long version) {
        CalendarYear found = yearToChange(year, version);
        if (found.isNew()) {
            throw Rejection.because("calendar.rejection.notKept", Integer.toString(year));
        }
        return found;
    }

    private CalendarYear yearToChange(int year, long version) {
        if (year < FIRST || year > LAST) {
            throw Rejection.because("calendar.rejection.year", Integer.toString(FIRST), Integer.toString(LAST));
        }
        CalendarYear found = years.findById(year).orElse(null);
        long stands = found == null ? -1 : found.asRecord().version();
        if (stands != version) {
            throw Rejection.because("calendar.rejection.changedMeanwhile");
        }
        return found == null ? new CalendarYear(year) : found;
    }

    private static void refuseUnfitting(int year, LocalDate day, DayKind kind, String field) {
        if (day.getYear() != year) {
            throw Rejection.of(field, "calendar.rejection.otherYear", day, Integer.toString(year));
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (kind == DayKind.MAKE_UP && !weekend) {
            throw Rejection.of(field, "calendar.rejection.makeUpOnWeekday", day);
        }
    }
}
