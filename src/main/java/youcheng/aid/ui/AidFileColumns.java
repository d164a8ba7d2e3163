package youcheng.aid.ui;

import java.util.List;
import youcheng.aid.picture.AidRow;
import youcheng.base.ui.ExportColumn;
import youcheng.base.ui.Messages;

/** What a file says of each package. */
final class AidFileColumns {

    private AidFileColumns() {}

    /** A value that nobody knows is an empty cell, not 0. */
    static List<ExportColumn<AidRow>> of(AidListWords words, Messages messages) {
        return List.of(
                new ExportColumn<>(
                        messages.t("cases.number"), row -> row.number().value()),
                new ExportColumn<>(messages.t("aid.list.title"), words::title),
                new ExportColumn<>(messages.t("aid.direction"), words::direction),
                new ExportColumn<>(messages.t("aid.list.state"), words::state),
                new ExportColumn<>(messages.t("aid.list.day"), AidRow::day),
                new ExportColumn<>(messages.t("aid.field.occasion"), AidRow::occasion),
                new ExportColumn<>(
                        messages.t("aid.list.valueCny"),
                        row -> row.isValued() ? row.value().cny() : null),
                new ExportColumn<>(
                        messages.t("aid.list.unvalued"), row -> row.value().unvalued()));
    }
}
