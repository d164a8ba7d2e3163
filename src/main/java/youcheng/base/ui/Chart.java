package youcheng.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A chart that can also be read as a table, in light and dark, on paper and as a file.
 *
 * <p>A value of {@code null} is unknown: it is said in words and never drawn as 0.
 */
public class Chart extends Picture {

    /** How the values are drawn. */
    public enum Shape {
        /** One or two series over at least three named axes, each from 0 to the maximum (100). */
        RADAR,
        /** Upright bars, those of a category side by side. */
        BARS,
        /** Upright bars, those of a category on top of each other. */
        STACKED,
        /** Lying bars in the order given, for rankings with long names. */
        HORIZONTAL,
        /** A line over years or dates; an unknown value is a gap. */
        LINE,
        /** Named dots by two values, see {@link Chart#scatter}. */
        SCATTER
    }

    /** How to read a series or a dot: as a judgement, or as one series ({@code SERIES}) among others. */
    public enum Tone {
        GOOD,
        WARN,
        BAD,
        INFO,
        PLAIN,
        SERIES
    }

    /** Values of one name, one a category. */
    public record Series(String name, List<@Nullable Double> values, Tone tone) {
        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }

        public Series(String name, List<@Nullable Double> values) {
            this(name, values, Tone.SERIES);
        }
    }

    /** One dot of a scatter chart; without both values it is in the table only. Dots of a group share tone and symbol. */
    public record Dot(
            String name, @Nullable Double x, @Nullable Double y, String group, Tone tone) {}

    /** What the web component is given. */
    record Data(
            Shape kind,
            String title,
            String summary,
            String language,
            String item,
            List<String> categories,
            List<Sent> series,
            List<String> axes,
            @Nullable Double maximum,
            String unit,
            boolean choosable,
            Map<String, String> labels) {}

    /** A series with its values as numbers, to draw, and as words. Of dots, {@code values} are those of y. */
    record Sent(
            String name,
            Tone tone,
            List<@Nullable Double> values,
            List<String> texts,
            List<@Nullable Double> x,
            List<String> groups,
            List<Tone> tones) {}

    private final Shape kind;
    private final List<String> categories;
    private final List<Series> series;
    private final List<Dot> dots;
    private final List<String> axes;
    private final List<IntConsumer> choosers = new ArrayList<>();
    private final Div data = new Div();
    private String item;
    private String unit = "";
    private @Nullable Double maximum;

    /** A chart of any kind but {@code SCATTER}; every series has one value for each category. */
    public Chart(
            Messages messages, Shape kind, String title, String summary, List<String> categories, List<Series> series) {
        this(messages, kind, title, summary, categories, series, List.of(), List.of("", ""));
        if (kind == Shape.SCATTER) {
            throw new IllegalArgumentException("Dots are made by Chart.scatter");
        }
    }

    private Chart(
            Messages messages,
            Shape kind,
            String title,
            String summary,
            List<String> categories,
            List<Series> series,
            List<Dot> dots,
            List<String> axes) {
        super(messages, "youcheng-chart", "context://components/chart.js", title, summary);
        this.kind = kind;
        this.categories = List.copyOf(categories);
        this.series = List.copyOf(series);
        this.dots = List.copyOf(dots);
        this.axes = axes;
        if (series.stream().anyMatch(each -> each.values().size() != categories.size())) {
            throw new IllegalArgumentException("A value for each category, null where it is unknown");
        }
        item = messages.t("base.chart.item");
        maximum = kind == Shape.RADAR ? 100.0 : null;
        addTools();
        drawing()
                .getElement()
                .addEventListener("chart-chosen", event -> choose(event.getEventDetail(Integer.class)))
                .addEventDetail();
        show();
    }

    /** A dot for each thing, by two values that have a name each. */
    public static Chart scatter(Messages messages, String title, String summary, String x, String y, List<Dot> dots) {
        return new Chart(
                messages,
                Shape.SCATTER,
                title,
                summary,
                dots.stream().map(Dot::name).toList(),
                List.of(),
                dots,
                List.of(x, y));
    }

    /** What a category is, e.g. the region; it heads the first column of the table. */
    public Chart by(String item) {
        this.item = item;
        return show();
    }

    /** The largest value that there can be, so that pictures beside each other can be compared. */
    public Chart upTo(double maximum) {
        this.maximum = maximum;
        return show();
    }

    /** The unit, as it stands behind a number, e.g. {@code %}. */
    public Chart in(String unit) {
        this.unit = unit;
        return show();
    }

    /** Calls this with the place of the category that somebody chose, in the picture or in the table. */
    public Registration addChosenListener(IntConsumer chooser) {
        choosers.add(chooser);
        show();
        return () -> {
            choosers.remove(chooser);
            show();
        };
    }

    private void addTools() {
        Button open = tool(messages().t("base.chart.data"));
        data.setId("picture-data-" + java.util.UUID.randomUUID());
        data.addClassName("picture-data");
        data.setVisible(true);
        Element table = data.getElement().setAttribute("hidden", true);
        Element button = open.getElement().setAttribute("aria-expanded", "false");
        button.setAttribute("aria-controls", data.getId().orElseThrow());
        open.addClickListener(click -> {
            boolean closed = table.hasAttribute("hidden");
            table.setAttribute("hidden", !closed);
            button.setAttribute("aria-expanded", String.valueOf(closed));
        });
        take(Form.IMAGE, messages().t("base.chart.image"));
        take(Form.CSV, messages().t("base.chart.csv"));
        take(Form.PRINT, messages().t("base.chart.print"));
        add(data);
    }

    private void choose(int place) {
        if (place >= 0 && place < categories.size()) {
            List.copyOf(choosers).forEach(chooser -> chooser.accept(place));
        }
    }

    private Chart show() {
        ChartTable table = new ChartTable(title(), item, categories, choosers.isEmpty() ? null : this::choose);
        if (kind == Shape.SCATTER) {
            if (dots.stream().anyMatch(dot -> !dot.group().isEmpty())) {
                table.column(
                        messages().t("base.chart.group"),
                        dots.stream().map(Dot::group).toList());
            }
            table.column(
                    axes.getFirst(), dots.stream().map(Dot::x).map(this::text).toList());
            table.column(
                    axes.getLast(), dots.stream().map(Dot::y).map(this::text).toList());
        }
        series.forEach(each ->
                table.column(each.name(), each.values().stream().map(this::text).toList()));
        data.removeAll();
        data.add(table.made());
        drawing().getElement().setPropertyBean("data", sent());
        return this;
    }

    private Data sent() {
        List<Sent> all = kind == Shape.SCATTER
                ? List.of(sent(dots))
                : series.stream().map(this::sent).toList();
        return new Data(
                kind,
                title(),
                summary(),
                messages().language().toLanguageTag(),
                item,
                categories,
                all,
                axes,
                maximum,
                unit,
                !choosers.isEmpty(),
                Map.of(
                        "unknown", messages().t("base.chart.unknown"),
                        "empty", messages().t("base.chart.empty"),
                        "failed", messages().t("base.chart.failed"),
                        "keys", messages().t("base.chart.keys"),
                        "group", messages().t("base.chart.group")));
    }

    private Sent sent(Series one) {
        List<String> texts = one.values().stream().map(this::text).toList();
        return new Sent(one.name(), one.tone(), one.values(), texts, List.of(), List.of(), List.of());
    }

    private Sent sent(List<Dot> all) {
        return new Sent(
                axes.getLast(),
                Tone.SERIES,
                Collections.unmodifiableList(all.stream().map(Dot::y).toList()),
                all.stream().map(dot -> text(dot.x()) + " · " + text(dot.y())).toList(),
                all.stream().map(Dot::x).toList(),
                all.stream().map(Dot::group).toList(),
                all.stream().map(Dot::tone).toList());
    }

    private String text(@Nullable Double value) {
        if (value == null) {
            return messages().t("base.chart.unknown");
        }
        NumberFormat format = NumberFormat.getInstance(messages().language());
        format.setMaximumFractionDigits(1);
        return format.format(value) + unit;
    }
}
