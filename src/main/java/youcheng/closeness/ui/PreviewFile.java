package youcheng.closeness.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.ui.ExportButtons;
import youcheng.base.ui.ExportColumn;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Exports;
import youcheng.base.ui.ListGrid;
import youcheng.closeness.ClosenessNavigation;
import youcheng.closeness.policy.BandChange;
import youcheng.closeness.policy.BandChange.Outcome;
import youcheng.closeness.policy.PreviewExport;

/** What another version would change as a file: each relationship as it is and as it would be. */
@Component
class PreviewFile {

    private final PreviewExport export;
    private final Exports exports;
    private final ClosenessMessages say;

    PreviewFile(PreviewExport export, Exports exports, ClosenessMessages say) {
        this.export = export;
        this.exports = exports;
        this.say = say;
    }

    /** Buttons for what this version would change, in the order of its list. */
    ExportButtons buttons(int version, List<BandChange> changes, ListGrid<BandChange> list) {
        return exports.buttons(
                say.t("closeness.preview.list"),
                () -> new ExportTable<>(
                        say.t("closeness.preview.list"),
                        columns(),
                        export.export(list.order().apply(changes), ClosenessNavigation.version(version))));
    }

    private List<ExportColumn<BandChange>> columns() {
        return List.of(
                new ExportColumn<>(
                        say.t("closeness.preview.relationship"),
                        each -> each.relationship().name(say.messages().language())),
                column("closeness.file.score.before", BandChange::before, PreviewFile::score),
                column("closeness.file.score.after", BandChange::after, PreviewFile::score),
                column("closeness.file.band.before", BandChange::before, outcome -> say.t(outcome.band())),
                column("closeness.file.band.after", BandChange::after, outcome -> say.t(outcome.band())),
                column("closeness.file.activity.before", BandChange::before, outcome -> say.t(outcome.activity())),
                column("closeness.file.activity.after", BandChange::after, outcome -> say.t(outcome.activity())));
    }

    /** As many digits as the screen shows. */
    private static @Nullable BigDecimal score(Outcome outcome) {
        Double score = outcome.score();
        return score == null ? null : BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_EVEN);
    }

    private ExportColumn<BandChange> column(
            String headingKey, Function<BandChange, Outcome> of, ExportColumn.Cell<Outcome> cell) {
        return new ExportColumn<>(say.t(headingKey), each -> cell.of(of.apply(each)));
    }
}
