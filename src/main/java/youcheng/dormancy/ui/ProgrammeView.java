package youcheng.dormancy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import youcheng.base.ui.ExportButtons;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Exports;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.dormancy.programme.ProgrammeCounts;
import youcheng.dormancy.programme.ProgrammeExport;
import youcheng.dormancy.programme.ProgrammeFilter;
import youcheng.dormancy.programme.ProgrammeFilter.ProgrammeOrder;
import youcheng.dormancy.programme.ProgrammeReading;
import youcheng.dormancy.programme.ProgrammeRow;
import youcheng.dormancy.programme.RevivalOutcomes;
import youcheng.dormancy.programme.WakingPhase;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;

/** All reviews and revival plans on one page; what is looked for stands in the address. */
@Route(ProgrammeNavigation.PROGRAMME)
@Menu(title = "menu.programme", order = 15.5, icon = "vaadin:sun-rise")
@PermitAll
class ProgrammeView extends Page implements BeforeEnterObserver {

    /** What a file of the list is made with. */
    @org.springframework.stereotype.Component
    record ProgrammeExportParts(ProgrammeExport export, ProgrammeFileColumns columns, Exports exports) {}

    private final transient ProgrammeReading reading;
    private final transient RevivalOutcomes outcomes;
    private final transient Messages messages;
    private final Div tiles = new Div();
    private final ProgrammeBeginning beginning;
    private final Div success = new Div();
    private final ExportButtons download;
    private final transient ProgrammeExportParts file;
    private final ProgrammeFilters filters;
    private final ProgrammeList list;
    private transient ProgrammeFilter filter = ProgrammeFilter.everything();
    /** How many the filter finds. */
    private int found;

    ProgrammeView(
            ProgrammeReading reading,
            RevivalOutcomes outcomes,
            ProgrammeMessages say,
            ProgrammeExportParts file,
            SignedIn signedIn,
            Messages messages,
            Fields fields) {
        this.reading = reading;
        this.outcomes = outcomes;
        this.file = file;
        this.messages = messages;
        title(messages.t("menu.programme"));
        filters = new ProgrammeFilters(fields, messages, this::wanted);
        list = new ProgrammeList(messages, say, this::sorted);
        list.setItems(
                query -> reading.page(filter, messages.language(), query.getOffset(), query.getLimit()).stream(),
                query -> {
                    // The grid never asks for more than the count, which was read with the filter.
                    return found;
                });
        beginning = new ProgrammeBeginning(readsScans(signedIn.person()), messages);
        download = file.exports().buttons(this::exported);
        actions(download);
        add(beginning, tiles, filters, list, success);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = ProgrammeUrlState.read(event.getLocation().getQueryParameters());
        filters.show(filter);
        list.sortBy(filter.sort().name(), filter.isAscending());
        find();
        success.removeAll();
        success.add(new ProgrammeSuccess(outcomes.success(), messages));
    }

    private static boolean readsScans(Person person) {
        return person.is(Role.OFFICER) || person.is(Role.SUPERVISOR) || person.is(Role.AUDITOR);
    }

    private void wanted(ProgrammeFilter wanted, boolean typing) {
        filter = wanted;
        ProgrammeUrlState.of(filter).follow(ProgrammeNavigation.PROGRAMME, typing);
        find();
    }

    private void sorted(ProgrammeOrder by, boolean ascending) {
        ProgrammeFilter other = filter.sorted(by, ascending);
        filters.show(other);
        wanted(other, false);
    }

    private void find() {
        ProgrammeCounts counts = reading.counts(filter);
        found = counts.of(filter.phase());
        list.getDataProvider().refreshAll();
        boolean isEmpty = counts.of(null) == 0 && filter.isEverything();
        beginning.setVisible(isEmpty);
        tiles.setVisible(!isEmpty);
        filters.setVisible(!isEmpty);
        list.setVisible(!isEmpty);
        download.setVisible(found > 0);
        success.setVisible(!isEmpty);
        tiles.removeAll();
        tiles.add(new ProgrammeTiles(counts, filter, messages));
        lead(isEmpty ? "" : sentence(counts));
    }

    private ExportTable<ProgrammeRow> exported() {
        String as = ProgrammeUrlState.of(filter).linkTo(ProgrammeNavigation.PROGRAMME);
        return new ExportTable<>(
                messages.t("menu.programme"),
                file.columns().all(),
                file.export().export(filter, messages.language(), as));
    }

    private String sentence(ProgrammeCounts counts) {
        return messages.t(
                "programme.lead",
                found,
                counts.open(),
                counts.of(WakingPhase.WAITING),
                counts.of(WakingPhase.IN_REVIVAL),
                counts.of(WakingPhase.REVIVED));
    }
}
