package youcheng.identity.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.base.ui.ExportButtons;
import youcheng.base.ui.ExportColumn;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Exports;
import youcheng.base.ui.Messages;
import youcheng.identity.AppointmentRecord;
import youcheng.identity.IdentityNavigation;
import youcheng.identity.People;
import youcheng.identity.export.DeputyExport;
import youcheng.identity.export.DeputyExport.DeputyRow;

/** Deputies and absences as a file: the parts of the page one below the other. */
@Component
class DeputyFile {

    private final DeputyExport export;
    private final Exports exports;
    private final DeputyWords words;
    private final People people;
    private final Messages messages;

    DeputyFile(DeputyExport export, Exports exports, DeputyWords words, People people, Messages messages) {
        this.export = export;
        this.exports = exports;
        this.words = words;
        this.people = people;
        this.messages = messages;
    }

    ExportButtons buttons() {
        return exports.buttons(() ->
                new ExportTable<>(messages.t("deputy.title"), columns(), export.export(IdentityNavigation.DEPUTIES)));
    }

    String principal(AppointmentRecord each) {
        return people.nameOf(each.principal());
    }

    String deputy(AppointmentRecord each) {
        return each.deputy() == null ? messages.t("deputy.nobody") : people.nameOf(each.deputy());
    }

    private List<ExportColumn<DeputyRow>> columns() {
        return List.of(
                new ExportColumn<>(messages.t("deputy.file.part"), this::part),
                column("deputy.standingInFor.who", this::principal),
                column("deputy.mine.who", this::deputy),
                column("deputy.from", AppointmentRecord::from),
                column("deputy.until", AppointmentRecord::until),
                column("deputy.what", words::scope),
                column("deputy.reason", each -> messages.t("deputy.reason." + each.reason())),
                column("deputy.state", words::phaseInWords));
    }

    private String part(DeputyRow row) {
        return messages.t(
                switch (row.part()) {
                    case MINE -> "deputy.mine";
                    case STANDING_IN -> "deputy.standingInFor";
                    case TEAM -> "deputy.team";
                });
    }

    private ExportColumn<DeputyRow> column(String headingKey, ExportColumn.Cell<AppointmentRecord> cell) {
        return new ExportColumn<>(messages.t(headingKey), row -> cell.of(row.appointment()));
    }
}
