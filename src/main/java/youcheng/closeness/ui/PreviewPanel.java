package youcheng.closeness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.PlainTable;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Band;
import youcheng.closeness.ClosenessNavigation;
import youcheng.closeness.policy.BandChange;
import youcheng.closeness.policy.BandChange.Outcome;

/** What another version would change: how many relationships from what to what, and which. */
class PreviewPanel extends Div {

    private static final int MOST_AT_ONCE = 40;

    private final transient ClosenessMessages say;

    PreviewPanel(ClosenessMessages say, PreviewFile file, List<BandChange> outcomes, int version) {
        this.say = say;
        List<BandChange> changes = outcomes.stream()
                .filter(BandChange::isChange)
                .sorted(Comparator.comparing((BandChange change) ->
                        change.relationship().sortKey(say.messages().language())))
                .toList();
        if (changes.isEmpty()) {
            add(new Paragraph(say.t("closeness.preview.none", outcomes.size(), version)));
            return;
        }
        add(new Paragraph(say.t("closeness.preview.some", changes.size(), outcomes.size(), version)));
        Div matrices = new Div(
                matrix("closeness.preview.bands", outcomes, Band.values(), Outcome::band, say::t),
                matrix("closeness.preview.activity", outcomes, ActivityStatus.values(), Outcome::activity, say::t));
        matrices.addClassName("closeness-beside");
        ListGrid<BandChange> list = list(changes);
        add(matrices, list, file.buttons(version, changes, list));
    }

    /** From what stands at the row to what stands above the column; what stays is on the diagonal. */
    private <E extends Enum<E>> PlainTable matrix(
            String captionKey,
            List<BandChange> outcomes,
            E[] constants,
            Function<Outcome, E> of,
            Function<E, String> name) {
        String[] heads = Stream.concat(
                        Stream.of(say.t("closeness.preview.fromTo")),
                        Arrays.stream(constants).map(to -> say.t("closeness.preview.to", name.apply(to))))
                .toArray(String[]::new);
        PlainTable table = new PlainTable(say.t(captionKey), heads);
        for (E from : constants) {
            table.row(
                    new Span(name.apply(from)),
                    Arrays.stream(constants)
                            .map(to -> count(outcomes, of, from, to))
                            .toArray(Component[]::new));
        }
        return table;
    }

    private <E extends Enum<E>> Component count(List<BandChange> outcomes, Function<Outcome, E> of, E from, E to) {
        long count = outcomes.stream()
                .filter(each -> of.apply(each.before()) == from && of.apply(each.after()) == to)
                .count();
        Span shown = new Span(say.number((double) count));
        if (from != to && count > 0) {
            shown.addClassName("closeness-moved");
        }
        return shown;
    }

    private ListGrid<BandChange> list(List<BandChange> changes) {
        ListGrid<BandChange> grid = new ListGrid<>(say.t("closeness.preview.list"), "");
        grid.addComponentColumn(change -> new Anchor(
                        ClosenessNavigation.of(change.relationship().id()),
                        change.relationship().name(say.messages().language())))
                .setHeader(say.t("closeness.preview.relationship"));
        column(grid, "closeness.name", change -> score(change.before()), change -> score(change.after()));
        column(
                grid,
                "closeness.activity",
                change -> say.t(change.before().activity()),
                change -> say.t(change.after().activity()));
        grid.setItems(changes);
        if (changes.size() > MOST_AT_ONCE) {
            grid.setAllRowsVisible(false);
            grid.addClassName("bounded");
        }
        return grid;
    }

    private Grid.Column<BandChange> column(
            ListGrid<BandChange> grid,
            String headerKey,
            Function<BandChange, String> before,
            Function<BandChange, String> after) {
        return grid.addColumn(change -> {
                    String then = before.apply(change);
                    String now = after.apply(change);
                    return then.equals(now) ? then : say.t("closeness.preview.change", then, now);
                })
                .setHeader(say.t(headerKey));
    }

    private String score(Outcome outcome) {
        @Nullable Double score = outcome.score();
        return score == null
                ? say.t(outcome.band())
                : say.t("closeness.scoreAndBand", say.score(score), say.t(outcome.band()));
    }
}
