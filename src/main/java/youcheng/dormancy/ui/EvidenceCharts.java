package youcheng.dormancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Chart;
import youcheng.base.ui.Chart.Series;
import youcheng.base.ui.Chart.Tone;
import youcheng.base.ui.PlainTable;
import youcheng.dormancy.evidence.Evidence.BestYear;
import youcheng.dormancy.evidence.Evidence.CourseYear;
import youcheng.dormancy.evidence.Evidence.YearlyCourse;

/** The course of a relationship over the years, as pictures and as one table. */
final class EvidenceCharts {

    private static final double MAXIMUM = 100;

    private final EvidenceMessages say;
    private final YearlyCourse course;
    private final List<String> years;

    EvidenceCharts(EvidenceMessages say, YearlyCourse course) {
        this.say = say;
        this.course = course;
        this.years = course.years().stream()
                .map(year -> Integer.toString(year.year()))
                .toList();
    }

    /** Closeness at the end of each year. */
    Component closeness() {
        List<@Nullable Double> scores = new ArrayList<>();
        course.years().forEach(year -> scores.add(year.closeness()));
        if (scores.stream().allMatch(Objects::isNull)) {
            return new Paragraph(say.t("evidence.chart.closeness.never"));
        }
        return new Chart(
                        say.messages(),
                        Chart.Shape.LINE,
                        say.t("evidence.chart.closeness"),
                        summary(),
                        years,
                        List.of(new Series(say.t("closeness.name"), scores)))
                .by(say.t("evidence.year"))
                .upTo(MAXIMUM);
    }

    private String summary() {
        String now = say.score(course.years().getLast().closeness());
        BestYear best = course.best();
        return best == null
                ? say.t("evidence.chart.closeness.now", now)
                : say.t(
                        "evidence.chart.closeness.best",
                        say.score(best.closeness()),
                        Integer.toString(best.year()),
                        now);
    }

    /** How many exchanges took place in each year, what was more than form below and what was form on top. */
    Component exchanges() {
        if (course.isEmpty()) {
            return new Paragraph(say.t("evidence.chart.exchanges.never"));
        }
        int all = sum(CourseYear::exchanges);
        int substantive = sum(CourseYear::substantive);
        return new Chart(
                        say.messages(),
                        Chart.Shape.STACKED,
                        say.t("evidence.chart.exchanges"),
                        say.t("evidence.chart.exchanges.summary", all, substantive, course.earlier()),
                        years,
                        List.of(
                                new Series(say.t("evidence.substantive"), counts(CourseYear::substantive), Tone.INFO),
                                new Series(
                                        say.t("evidence.symbolic"),
                                        counts(year -> year.exchanges() - year.substantive()),
                                        Tone.PLAIN)))
                .by(say.t("evidence.year"));
    }

    /** Everything that is known of each year, the newest first. */
    PlainTable table() {
        PlainTable table = new PlainTable(
                say.t("evidence.years"),
                say.t("evidence.year"),
                say.t("closeness.name"),
                say.t("closeness.activity"),
                say.t("evidence.exchanges"),
                say.t("evidence.substantive"),
                say.t("evidence.weight"));
        course.years()
                .reversed()
                .forEach(year -> table.row(
                        new Span(Integer.toString(year.year())),
                        new Span(say.score(year.closeness())),
                        year.activity() == null ? new Span("—") : say.badge(year.activity()),
                        new Span(Integer.toString(year.exchanges())),
                        new Span(Integer.toString(year.substantive())),
                        new Span(say.weight(year.weight()))));
        return table;
    }

    private int sum(ToIntFunction<CourseYear> of) {
        return course.years().stream().mapToInt(of).sum();
    }

    private List<@Nullable Double> counts(ToIntFunction<CourseYear> of) {
        List<@Nullable Double> counts = new ArrayList<>();
        course.years().forEach(year -> counts.add((double) of.applyAsInt(year)));
        return counts;
    }
}
