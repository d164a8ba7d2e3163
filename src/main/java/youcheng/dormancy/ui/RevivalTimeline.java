package youcheng.dormancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import youcheng.base.ui.Messages;
import youcheng.dormancy.revival.MilestoneRecord;
import youcheng.dormancy.revival.RevivalProgress;
import youcheng.dormancy.revival.RevivalRecord;

/**
 * A revival plan from its first day to its last: its milestones by their days, today among them. Each line says in words
 * what its bar shows, so it is read as well as looked at.
 */
class RevivalTimeline extends Div {

    private final transient Messages messages;
    private final transient RevivalProgress progress;

    RevivalTimeline(RevivalRecord plan, Messages messages) {
        this.messages = messages;
        this.progress = plan.progress();
        addClassName("revival-timeline");
        OrderedList lines = new OrderedList();
        lines.getElement().setAttribute("aria-label", messages.t("revival.timeline"));
        lines.add(line(progress.begunOn(), messages.t("revival.begins"), bar("edge", progress.begunOn())));
        List<MilestoneRecord> ordered = plan.milestones().stream()
                .sorted(Comparator.comparing(MilestoneRecord::day))
                .toList();
        ordered.stream().filter(each -> each.day().isBefore(messages.today())).forEach(each -> lines.add(line(each)));
        if (isToday()) {
            ListItem today = line(messages.today(), messages.t("revival.today"), bar("today", messages.today()));
            today.addClassName("revival-today");
            lines.add(today);
        }
        ordered.stream().filter(each -> !each.day().isBefore(messages.today())).forEach(each -> lines.add(line(each)));
        lines.add(line(progress.endsOn(), messages.t("revival.ends"), bar("edge", progress.endsOn())));
        add(lines);
    }

    private boolean isToday() {
        return !messages.today().isAfter(progress.endsOn());
    }

    private ListItem line(MilestoneRecord milestone) {
        RevivalColumn column = RevivalColumn.of(milestone);
        Div bar = bar(column.name().toLowerCase(Locale.ROOT), milestone.day());
        if (!milestone.day().equals(milestone.plannedFirst())) {
            bar.addComponentAsFirst(moved(milestone));
        }
        return line(milestone.day(), milestone.title(), bar, column.badge(messages));
    }

    private ListItem line(LocalDate day, String text, Div bar, Component... more) {
        Span when = new Span(messages.date(day));
        when.addClassName("timeline-when");
        Div words = new Div(when, new Span(text));
        words.add(more);
        words.addClassName("revival-words");
        return new ListItem(words, bar);
    }

    /** The place of a day between begin and end, where today is marked too; only to be looked at. */
    private Div bar(String kind, LocalDate day) {
        Div bar = new Div();
        bar.addClassName("revival-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        if (isToday()) {
            bar.add(mark("revival-now", messages.today()));
        }
        bar.add(mark("revival-mark revival-mark-" + kind, day));
        return bar;
    }

    /** From the day that was planned first to the day it is now. */
    private Span moved(MilestoneRecord milestone) {
        double from = placeOf(milestone.plannedFirst());
        double to = placeOf(milestone.day());
        Span way = new Span();
        way.addClassName("revival-moved");
        way.getStyle().set("--from", percent(Math.min(from, to))).set("--length", percent(Math.abs(to - from)));
        return way;
    }

    private Span mark(String className, LocalDate day) {
        Span mark = new Span();
        mark.addClassNames(className.split(" "));
        mark.getStyle().set("--at", percent(placeOf(day)));
        return mark;
    }

    private double placeOf(LocalDate day) {
        double whole = ChronoUnit.DAYS.between(progress.begunOn(), progress.endsOn());
        double passed = ChronoUnit.DAYS.between(progress.begunOn(), day);
        return Math.clamp(passed / whole, 0.0, 1.0);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * 100);
    }
}
