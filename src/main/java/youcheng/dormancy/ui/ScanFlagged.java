package youcheng.dormancy.ui;

import com.vaadin.flow.component.grid.Grid;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import youcheng.base.PartialDate;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.NarrowScreen;
import youcheng.dormancy.scan.Candidate;

/** The relationships that a scan would flag, and why; those without contact for longest first. */
class ScanFlagged extends ListGrid<Candidate> {

    private static final Comparator<Candidate> BY_LAST_CONTACT =
            Comparator.comparing(Candidate::lastContact, Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()));

    ScanFlagged(ScanMessages say) {
        super(say.t("scan.flagged.title"), say.t("scan.flagged.none"));
        addClassName("bounded");
        byWords(
                        addComponentColumn(each -> say.partner(each.relationship()))
                                .setHeader(say.t("scan.partner"))
                                .setWidth("8rem"),
                        (Candidate each) ->
                                each.relationship().name(say.messages().language()))
                .setSortable(true);
        addComponentColumn(each -> say.reasons(each.reasons()))
                .setHeader(say.t("scan.reasons"))
                .setFlexGrow(3);
        Grid.Column<Candidate> activity = narrow(addComponentColumn(each -> say.activity(each.activity())))
                .setHeader(say.t("scan.activity"));
        narrow(addColumn(each -> say.lastContact(each.lastContact())))
                .setHeader(say.t("scan.lastContact"))
                .setComparator(BY_LAST_CONTACT);
        Grid.Column<Candidate> closeness = narrow(addColumn(each -> say.score(each.score())))
                .setHeader(say.t("scan.closeness"))
                .setComparator(
                        Comparator.comparing(Candidate::score, Comparator.nullsFirst(Comparator.naturalOrder())));
        NarrowScreen.hide(this, List.of(activity, closeness));
    }

    void show(List<Candidate> candidates) {
        setItems(sorted(candidates));
    }

    @Override
    public UnaryOperator<List<Candidate>> order() {
        UnaryOperator<List<Candidate>> order = super.order();
        return candidates -> order.apply(sorted(candidates));
    }

    private static List<Candidate> sorted(List<Candidate> candidates) {
        return candidates.stream().sorted(BY_LAST_CONTACT).toList();
    }
}
