package youcheng.dormancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;
import youcheng.base.ui.ExportButtons;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Exports;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Filters;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.NarrowScreen;
import youcheng.base.ui.Page;
import youcheng.base.ui.UrlParameter;
import youcheng.base.ui.UrlState;
import youcheng.cases.CasesNavigation;
import youcheng.dormancy.scan.ScanExport;
import youcheng.dormancy.scan.ScanNavigation;
import youcheng.dormancy.scan.ScanReaders;
import youcheng.dormancy.scan.ScanReading;
import youcheng.dormancy.scan.ScanReading.NamedFinding;
import youcheng.dormancy.scan.ScanRecord;
import youcheng.dormancy.scan.Verdict;

/** What one scan found, as things stood then. */
@Route(ScanNavigation.FINDINGS)
@ScanReaders
class ScanFindingsView extends Page implements BeforeEnterObserver {

    private static final int PAGE = 50;
    private static final UrlParameter<Verdict> VERDICT = UrlParameter.choice("verdict", Verdict.class, Verdict.FLAG);

    private final transient ScanReading reading;
    private final transient ScanExport export;
    private final ExportButtons download;
    private final transient ScanMessages say;
    private final Select<Verdict> verdict;
    private final ScanNotOpened notOpened;
    private final ListGrid<NamedFinding> grid;
    private transient @Nullable ScanRecord scan;

    ScanFindingsView(ScanReading reading, ScanExport export, Exports exports, ScanMessages say, Fields fields) {
        this.reading = reading;
        this.export = export;
        this.download = exports.buttons(this::exported);
        this.say = say;
        verdict = fields.filter("scan.verdict", Arrays.asList(Verdict.values()), this::verdictName);
        verdict.setEmptySelectionAllowed(false);
        verdict.addValueChangeListener(change -> changed(change.isFromClient()));
        grid = new ListGrid<>(say.t("scan.findings"), say.t("scan.findings.none"));
        grid.addClassName("bounded");
        grid.setPageSize(PAGE);
        columns();
        notOpened = new ScanNotOpened(say);
        add(notOpened, new Filters(verdict), grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ScanRecord found = event.getRouteParameters()
                .get(ScanNavigation.NUMBER_PARAMETER)
                .filter(CaseNumber::isValid)
                .flatMap(number -> reading.find(new CaseNumber(number)))
                .orElseThrow(NotFoundException::new);
        scan = found;
        title(say.t("scan.findingsOf", found.number().value()));
        lead(say.t("scan.findingsOn", found.begun(), found.counts().looked()));
        actions(new Anchor(CasesNavigation.of(found.number()), say.t("cases.toCase")), download);
        notOpened.show(
                reading.findings(found.number(), Verdict.NOT_OPENED, 0, ScanNotOpened.MOST_NAMED),
                found.counts().notOpened());
        verdict.setValue(VERDICT.read(event.getLocation().getQueryParameters()));
        verdict.setItemLabelGenerator(this::verdictName);
        show(found.number());
    }

    private void changed(boolean byPerson) {
        ScanRecord shown = scan;
        if (byPerson && shown != null) {
            state().step(ScanNavigation.findingsOf(shown.number()));
            show(shown.number());
        }
    }

    private UrlState state() {
        return UrlState.of(VERDICT.says(verdict.getValue()));
    }

    private ExportTable<NamedFinding> exported() {
        CaseNumber number = Objects.requireNonNull(scan).number();
        return new ExportTable<>(
                say.t("scan.findingsOf", number.value()),
                ScanFileColumns.of(say),
                export.export(number, verdict.getValue(), state().linkTo(ScanNavigation.findingsOf(number))));
    }

    private void show(CaseNumber number) {
        Verdict wanted = verdict.getValue();
        grid.setItems(
                query -> reading.findings(number, wanted, query.getPage(), query.getPageSize()).stream(),
                query -> reading.countFindings(number, wanted));
    }

    private void columns() {
        grid.addComponentColumn(each -> say.partner(each.relationship()))
                .setHeader(say.t("scan.partner"))
                .setWidth("8rem");
        grid.addComponentColumn(each -> say.reasons(each.finding().reasons()))
                .setHeader(say.t("scan.reasons"))
                .setFlexGrow(3);
        Grid.Column<NamedFinding> activity = ListGrid.narrow(grid.addComponentColumn(
                        each -> say.activity(each.finding().activity())))
                .setHeader(say.t("scan.activity"));
        Grid.Column<NamedFinding> last = ListGrid.narrow(
                        grid.addColumn(each -> say.lastContact(each.finding().lastContact())))
                .setHeader(say.t("scan.lastContact"));
        Grid.Column<NamedFinding> closeness = ListGrid.narrow(
                        grid.addColumn(each -> say.score(each.finding().score())))
                .setHeader(say.t("scan.closeness"));
        ListGrid.narrow(grid.addComponentColumn(this::review)).setHeader(say.t("scan.review"));
        NarrowScreen.hide(grid, List.of(activity, last, closeness));
    }

    private Component review(NamedFinding each) {
        CaseNumber review = each.finding().review();
        if (review == null) {
            return new Span("—");
        }
        return each.isReadable() ? new Anchor(CasesNavigation.of(review), review.value()) : new Span(review.value());
    }

    private String verdictName(Verdict one) {
        ScanRecord shown = scan;
        int many = shown == null ? 0 : shown.counts().of(one);
        return say.t("scan.verdict." + one.name(), many);
    }
}
