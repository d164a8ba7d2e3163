package youcheng.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A map of the world with points: outlines of land and no borders, points told apart by colour and shape.
 *
 * <p>The page shows the same points in a list of its own and names it with {@link #describedBy}.
 */
public class PointMap extends Picture {

    /**
     * A place. Points of one status share tone and shape.
     *
     * @param size 0–100, drawn as the size of the point; null where it is unknown
     * @param text what is said about it beside its name and status, one line each
     * @param href the address within the portal that choosing it opens
     */
    public record Point(
            String id,
            String name,
            double latitude,
            double longitude,
            String status,
            Chart.Tone tone,
            @Nullable Double size,
            String text,
            String href) {}

    /** What the web component is given. */
    record Data(String title, String summary, String language, List<Point> points, Map<String, String> labels) {}

    private List<Point> points;
    private String size;
    private final List<Consumer<String>> choosers = new ArrayList<>();

    /** A map with this title, one sentence that says what it shows, and these points. */
    public PointMap(Messages messages, String title, String summary, List<Point> points) {
        super(messages, "youcheng-world-map", "context://components/world-map.js", title, summary);
        this.points = List.copyOf(points);
        this.size = messages.t("base.map.size");
        take(Form.IMAGE, messages.t("base.chart.image"));
        take(Form.PRINT, messages.t("base.chart.print"));
        add(source());
        drawing()
                .getElement()
                .addEventListener("point-chosen", event -> choose(event.getEventDetail(String.class)))
                .addEventDetail();
        show();
    }

    /** Shows these points, and says this sentence, in place of those before. */
    public void show(String summary, List<Point> points) {
        say(summary);
        this.points = List.copyOf(points);
        show();
    }

    /** Says in a sentence what the size of a point means, where that is not closeness. */
    public PointMap sizedBy(String sentence) {
        this.size = sentence;
        show();
        return this;
    }

    /** Names the list beside the map that holds the same content. */
    public PointMap describedBy(Component list) {
        String id = list.getId().orElseGet(() -> "points-" + UUID.randomUUID());
        list.setId(id);
        getElement().setAttribute("aria-describedby", id);
        return this;
    }

    /** Calls this with the id of the point that somebody chose; without a listener the point's address is opened. */
    public Registration addChosenListener(Consumer<String> chooser) {
        choosers.add(chooser);
        return () -> choosers.remove(chooser);
    }

    private void choose(String id) {
        points.stream().filter(point -> point.id().equals(id)).findFirst().ifPresent(point -> {
            if (choosers.isEmpty()) {
                getUI().ifPresent(ui -> ui.navigate(point.href()));
            }
            List.copyOf(choosers).forEach(chooser -> chooser.accept(id));
        });
    }

    private void show() {
        drawing()
                .getElement()
                .setPropertyBean(
                        "data",
                        new Data(title(), summary(), messages().language().toLanguageTag(), points, labels()));
    }

    private Map<String, String> labels() {
        return Map.ofEntries(
                Map.entry("map", messages().t("base.map")),
                Map.entry("zoomIn", messages().t("base.map.zoomIn")),
                Map.entry("zoomOut", messages().t("base.map.zoomOut")),
                Map.entry("whole", messages().t("base.map.whole")),
                Map.entry("keys", messages().t("base.map.keys")),
                Map.entry("legend", messages().t("base.map.legend")),
                Map.entry("shown", messages().t("base.map.shown")),
                Map.entry("size", size),
                Map.entry("sizeUnknown", messages().t("base.map.sizeUnknown")),
                Map.entry("empty", messages().t("base.chart.empty")),
                Map.entry("failed", messages().t("base.chart.failed")),
                Map.entry("source", messages().t("base.map.coordinates") + " GeoNames, CC BY 4.0"));
    }

    /** The licence of the coordinates asks to be named where they are shown. */
    private Paragraph source() {
        Paragraph source = new Paragraph(
                new Span(messages().t("base.map.coordinates") + " "),
                link("https://www.geonames.org/", "GeoNames"),
                new Span(", "),
                link("https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0"),
                new Span(" · " + messages().t("base.map.land") + " "),
                link("https://www.naturalearthdata.com/", "Natural Earth"));
        source.addClassName("picture-source");
        return source;
    }

    private static Anchor link(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
