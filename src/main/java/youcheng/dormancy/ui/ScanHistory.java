package youcheng.dormancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.audit.ui.TrailMessages;
import youcheng.base.Actor;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.NarrowScreen;
import youcheng.dormancy.scan.ScanNavigation;
import youcheng.dormancy.scan.ScanRecord;
import youcheng.dormancy.scan.ScanRecord.Counts;

/** The last scans and what they came to. */
class ScanHistory extends ListGrid<ScanRecord> {

    private final transient ScanMessages say;

    ScanHistory(ScanMessages say, TrailMessages trail) {
        super(say.t("scan.history.title"), say.t("scan.history.none"));
        this.say = say;
        narrow(addComponentColumn(this::number)).setHeader(say.t("scan.number"));
        narrow(addComponentColumn(each -> say.state(each.state()))).setHeader(say.t("scan.state"));
        Grid.Column<ScanRecord> begun =
                narrow(addColumn(each -> say.messages().dateTime(each.begun()))).setHeader(say.t("scan.begunAt"));
        Grid.Column<ScanRecord> by = addColumn(each -> by(each.by(), trail)).setHeader(say.t("scan.by"));
        addColumn(this::result).setHeader(say.t("scan.result")).setFlexGrow(3);
        NarrowScreen.hide(this, List.of(begun, by));
    }

    private Component number(ScanRecord scan) {
        String number = scan.number().value();
        return scan.inTheWay() == null
                ? new Anchor(ScanNavigation.findingsOf(scan.number()), number)
                : new Span(number);
    }

    private String by(@Nullable Actor by, TrailMessages trail) {
        return by == null ? say.t("scan.byTimer") : trail.nameOf(by);
    }

    private String result(ScanRecord scan) {
        Counts counts = scan.counts();
        if (scan.inTheWay() != null) {
            return say.t("scan.result.notNeeded", scan.inTheWay());
        }
        return say.t(
                counts.notOpened() == 0 ? "scan.result.counts" : "scan.result.countsNotOpened",
                counts.looked(),
                counts.opened(),
                counts.incomplete(),
                counts.skipped(),
                counts.notOpened());
    }
}
