package youcheng.aid.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import youcheng.aid.picture.AidCounts;
import youcheng.aid.picture.AidFilter;
import youcheng.aid.picture.AidFilter.AidOrder;
import youcheng.aid.picture.AidPhase;
import youcheng.aid.picture.AidRow;
import youcheng.base.ui.ExportButtons;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Tiles;

/** The list of packages: filters, sorts, pages in the database, keeps its place in the address, goes out as it is seen. */
class AidPackagesPanel extends Div {

    private final transient AidParts parts;
    private final transient Messages messages;
    private final Div tiles = new Div();
    private final Paragraph said = new Paragraph();
    private final ExportButtons download;
    private final AidListFilters filters;
    private final AidPackageGrid list;
    private transient AidFilter filter = AidFilter.everything();
    /** How many the filter finds. */
    private int found;

    AidPackagesPanel(AidParts parts, Messages messages, Fields fields) {
        this.parts = parts;
        this.messages = messages;
        filters =
                new AidListFilters(parts.listing().years(), parts.emergencies().all(), fields, messages, this::wanted);
        list = new AidPackageGrid(messages, parts.listWords(), this::sorted);
        list.setItems(
                query ->
                        parts.listing().page(filter, messages.language(), query.getOffset(), query.getLimit()).stream(),
                query -> {
                    // The grid never asks for more than the count, which was read with the filter.
                    return found;
                });
        download = parts.exports().buttons(this::exported);
        said.getElement().setAttribute("aria-live", "polite");
        said.addClassName("aid-found");
        Div head = new Div(said, download);
        head.addClassName("aid-list-head");
        add(tiles, filters, head, list);
    }

    /** Shows what this address asks for. */
    void show(QueryParameters query) {
        filter = AidUrlState.read(query);
        filters.show(filter);
        list.sortBy(filter.sort().name(), filter.isAscending());
        find();
    }

    private void wanted(AidFilter wanted, boolean typing) {
        filter = wanted;
        AidUrlState.of(filter).follow(AidNavigation.AID, typing);
        find();
    }

    private void sorted(AidOrder by, boolean ascending) {
        AidFilter other = filter.sorted(by, ascending);
        filters.show(other);
        wanted(other, false);
    }

    private void find() {
        AidCounts counts = parts.listing().counts(filter);
        found = counts.of(filter.phase());
        list.getDataProvider().refreshAll();
        download.setVisible(found > 0);
        said.setText(messages.t("aid.list.found", found));
        tiles.removeAll();
        tiles.add(phases(counts));
    }

    /** How many are in each phase; each leads to those that it counts, and the one shown to all. */
    private Tiles phases(AidCounts counts) {
        Tiles all = new Tiles();
        for (AidPhase phase : AidPhase.values()) {
            boolean isShown = phase == filter.phase();
            Anchor link = all.tile(
                    parts.listWords().phase(phase),
                    Integer.toString(counts.of(phase)),
                    "",
                    AidUrlState.of(filter.in(isShown ? null : phase)).linkTo(AidNavigation.AID));
            if (isShown) {
                link.getElement().setAttribute("aria-current", "true");
            }
        }
        return all;
    }

    private ExportTable<AidRow> exported() {
        return new ExportTable<>(
                messages.t("menu.aid"),
                AidFileColumns.of(parts.listWords(), messages),
                parts.export()
                        .export(
                                filter,
                                messages.language(),
                                AidUrlState.of(filter).linkTo(AidNavigation.AID)));
    }
}
