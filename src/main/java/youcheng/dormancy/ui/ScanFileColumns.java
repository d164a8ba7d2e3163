package youcheng.dormancy.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.ExportColumn;
import youcheng.closeness.ActivityStatus;
import youcheng.dormancy.scan.ScanReading.NamedFinding;

/** What a file says of each finding. */
final class ScanFileColumns {

    private ScanFileColumns() {}

    static List<ExportColumn<NamedFinding>> of(ScanMessages say) {
        return List.of(
                new ExportColumn<>(
                        say.t("scan.partner"),
                        each -> each.relationship().name(say.messages().language())),
                new ExportColumn<>(
                        say.t("scan.reasons"),
                        each -> each.finding().reasons().stream().map(say::t).collect(Collectors.joining("\n"))),
                new ExportColumn<>(
                        say.t("scan.activity"), each -> activity(each.finding().activity(), say)),
                new ExportColumn<>(
                        say.t("scan.lastContact"), each -> each.finding().lastContact()),
                new ExportColumn<>(
                        say.t("scan.closeness"), each -> score(each.finding().score())),
                new ExportColumn<>(
                        say.t("scan.review"),
                        each -> each.finding().review() == null
                                ? null
                                : each.finding().review().value()));
    }

    static @Nullable String activity(@Nullable ActivityStatus status, ScanMessages say) {
        return status == null ? null : say.t("closeness.activity." + status.name());
    }

    /** As many digits as the screen shows. */
    static @Nullable BigDecimal score(@Nullable Double score) {
        return score == null ? null : BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_EVEN);
    }
}
