package youcheng.closeness.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Chart;
import youcheng.base.ui.PlainTable;
import youcheng.closeness.runs.ClosenessExplanation.CoursePoint;

/** The score over the years as a line, with activity in the table behind it. */
class CoursePanel extends Div {

    CoursePanel(ClosenessMessages say, List<CoursePoint> course) {
        List<@Nullable Double> scores = new ArrayList<>();
        course.forEach(point -> scores.add(point.score()));
        if (scores.stream().allMatch(Objects::isNull)) {
            add(new Paragraph(say.t("closeness.course.never")));
            return;
        }
        add(new Chart(
                        say.messages(),
                        Chart.Shape.LINE,
                        say.t("closeness.course"),
                        summary(say, course),
                        course.stream().map(point -> point.on().toString()).toList(),
                        List.of(new Chart.Series(say.t("closeness.name"), scores)))
                .by(say.t("closeness.course.day"))
                .upTo(100));
        add(new Details(say.t("closeness.course.table"), table(say, course)));
    }

    private static String summary(ClosenessMessages say, List<CoursePoint> course) {
        List<CoursePoint> said =
                course.stream().filter(point -> point.score() != null).toList();
        CoursePoint first = said.getFirst();
        CoursePoint last = course.getLast();
        return say.t(
                "closeness.course.summary",
                first.on(),
                say.score(first.score()),
                last.on(),
                say.score(last.score()),
                course.size() - said.size());
    }

    private static PlainTable table(ClosenessMessages say, List<CoursePoint> course) {
        PlainTable table = new PlainTable(
                say.t("closeness.course"),
                say.t("closeness.course.day"),
                say.t("closeness.name"),
                say.t("closeness.activity"),
                say.t("closeness.form"));
        course.reversed()
                .forEach(point -> table.row(
                        new Span(say.messages().date(point.on())),
                        new Span(say.score(point.score())),
                        say.badge(point.activity()),
                        new Span(point.form() == null ? "—" : say.percent(Objects.requireNonNull(point.form())))));
        return table;
    }
}
