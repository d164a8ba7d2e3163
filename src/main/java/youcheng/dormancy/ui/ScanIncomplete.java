package youcheng.dormancy.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.NarrowScreen;
import youcheng.dormancy.scan.Candidate;
import youcheng.exchanges.ExchangesNavigation;

/** The relationships of which nothing is on record, each with the way to record it. */
class ScanIncomplete extends ListGrid<Candidate> {

    private final transient ScanMessages say;

    ScanIncomplete(ScanMessages say) {
        super(say.t("scan.incomplete.title"), say.t("scan.incomplete.none"));
        this.say = say;
        addClassName("bounded");
        byWords(
                        addComponentColumn(each -> say.partner(each.relationship()))
                                .setHeader(say.t("scan.partner"))
                                .setWidth("8rem"),
                        (Candidate each) ->
                                each.relationship().name(say.messages().language()))
                .setSortable(true);
        Grid.Column<Candidate> desk = addColumn(
                        each -> say.t("desk." + each.relationship().desk().name()))
                .setHeader(say.t("register.desk"));
        addComponentColumn(each -> new Anchor(
                        ExchangesNavigation.bulkFor(each.relationship().id()), say.t("scan.incomplete.record")))
                .setHeader(say.t("scan.incomplete.what"));
        NarrowScreen.hide(this, List.of(desk));
    }

    void show(List<Candidate> candidates) {
        setItems(sorted(candidates));
    }

    @Override
    public UnaryOperator<List<Candidate>> order() {
        UnaryOperator<List<Candidate>> order = super.order();
        return candidates -> order.apply(sorted(candidates));
    }

    private List<Candidate> sorted(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparing((Candidate each) ->
                        each.relationship().sortKey(say.messages().language())))
                .toList();
    }
}
