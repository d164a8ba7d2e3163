package youcheng.dormancy.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.base.ui.ExportColumn;
import youcheng.base.ui.Messages;
import youcheng.dormancy.programme.ProgrammeRow;

/** What a file says of each review. */
@Component
class ProgrammeFileColumns {

    private final ProgrammeMessages say;
    private final Messages messages;

    ProgrammeFileColumns(ProgrammeMessages say, Messages messages) {
        this.say = say;
        this.messages = messages;
    }

    List<ExportColumn<ProgrammeRow>> all() {
        return List.of(
                column("cases.city", row -> row.relationship().name(messages.language())),
                column("register.country", row -> row.relationship().country().name(messages.language())),
                column(
                        "register.region",
                        row -> messages.t("register.region."
                                + row.relationship().country().region().name())),
                column(
                        "register.desk",
                        row -> messages.t("desk." + row.relationship().desk().name())),
                column("programme.phase", row -> say.phase(row.phase())),
                column("dormancy.state", say::state),
                column("programme.result", say::result),
                column("programme.since", ProgrammeRow::since),
                column("dormancy.answerDue", row -> row.state().answerDue()),
                column("programme.daysLeft", say::daysLeft),
                column(
                        "programme.milestonesSettled",
                        row -> row.revival() == null ? null : row.revival().settled()),
                column(
                        "programme.milestonesAll",
                        row -> row.revival() == null ? null : row.revival().total()),
                column("cases.number", row -> row.number().value()));
    }

    private ExportColumn<ProgrammeRow> column(String headingKey, ExportColumn.Cell<ProgrammeRow> cell) {
        return new ExportColumn<>(messages.t(headingKey), cell);
    }
}
