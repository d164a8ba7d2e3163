package youcheng.closeness.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Chart;
import youcheng.base.ui.PlainTable;
import youcheng.closeness.score.Closeness;
import youcheng.closeness.score.ClosenessPolicy;
import youcheng.closeness.score.Dimension;

/** The six dimensions as a picture, and beside it what each says, what it counts here and what it adds. */
class DimensionsPanel extends Div {

    DimensionsPanel(ClosenessMessages say, Closeness closeness, ClosenessPolicy policy, boolean picture) {
        addClassName("closeness-dimensions");
        if (picture) {
            add(radar(say, closeness));
        }
        add(table(say, closeness, policy));
    }

    private static Chart radar(ClosenessMessages say, Closeness closeness) {
        List<@Nullable Double> values = new ArrayList<>();
        Arrays.stream(Dimension.values())
                .forEach(dimension -> values.add(closeness.dimensions().get(dimension)));
        return new Chart(
                say.messages(),
                Chart.Shape.RADAR,
                say.t("closeness.dimensions"),
                summary(say, closeness),
                Arrays.stream(Dimension.values()).map(say::t).toList(),
                List.of(new Chart.Series(say.t("closeness.value"), values)));
    }

    /** Which dimension is highest, which lowest, and of which nothing can be said. */
    private static String summary(ClosenessMessages say, Closeness closeness) {
        Map<Dimension, Double> values = closeness.dimensions();
        String comma = say.t("base.listComma");
        String unsaid = Arrays.stream(Dimension.values())
                .filter(dimension -> !values.containsKey(dimension))
                .map(say::t)
                .collect(Collectors.joining(comma));
        String sentence = values.entrySet().stream()
                .sorted(Map.Entry.<Dimension, Double>comparingByValue().reversed())
                .map(entry -> say.t(entry.getKey()) + " " + say.number(entry.getValue(), 0))
                .collect(Collectors.joining(comma));
        return unsaid.isEmpty()
                ? say.t("closeness.dimensions.summary", sentence)
                : say.t("closeness.dimensions.summaryUnsaid", sentence, unsaid);
    }

    private static PlainTable table(ClosenessMessages say, Closeness closeness, ClosenessPolicy policy) {
        PlainTable table = new PlainTable(
                say.t("closeness.dimensions.table"),
                say.t("closeness.dimension"),
                say.t("closeness.value"),
                say.t("closeness.share"),
                say.t("closeness.points"),
                say.t("closeness.meaning"));
        Map<Dimension, Double> shares = closeness.shares(policy);
        Map<Dimension, Double> points = closeness.points(policy);
        for (Dimension dimension : Dimension.values()) {
            Double value = closeness.dimensions().get(dimension);
            Double share = shares.get(dimension);
            Double adds = points.get(dimension);
            boolean said = closeness.score() != null && share != null && adds != null;
            table.row(
                    say.t(dimension),
                    say.score(value),
                    share(say, policy.weights().getOrDefault(dimension, 0), share),
                    said && adds != null ? say.number(adds, 1) : "—",
                    meaning(say, dimension, policy));
        }
        return table;
    }

    /** The share by the policy, and the one that it comes to here where others cannot be said. */
    private static String share(ClosenessMessages say, int weight, @Nullable Double share) {
        if (share == null) {
            return say.t("closeness.share.left", weight);
        }
        long here = Math.round(share * 100);
        return here == weight
                ? say.t("closeness.share.asIs", weight)
                : say.t("closeness.share.here", weight, say.number(share * 100, 1));
    }

    static String meaning(ClosenessMessages say, Dimension dimension, ClosenessPolicy policy) {
        return switch (dimension) {
            case DEPTH ->
                say.t("closeness.meaning.DEPTH", say.number(policy.depthHalf()), say.percent(policy.aidShare()));
            case FREQUENCY ->
                say.t("closeness.meaning.FREQUENCY", say.number(policy.fullFrequency()), say.number(policy.halfLife()));
            case RECIPROCITY -> say.t("closeness.meaning.RECIPROCITY");
            case BREADTH -> say.t("closeness.meaning.BREADTH", policy.breadthYears(), policy.fullBreadth());
            case HEAT -> say.t("closeness.meaning.HEAT", say.number(policy.heatHalfLife()));
            case LENGTH -> say.t("closeness.meaning.LENGTH", say.number(policy.lengthPerYear()));
        };
    }
}
