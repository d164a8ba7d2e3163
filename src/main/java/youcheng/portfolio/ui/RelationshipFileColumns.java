package youcheng.portfolio.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.ExportColumn;
import youcheng.base.ui.Messages;
import youcheng.portfolio.overview.RelationshipStanding;

/** What a file says of each relationship. */
final class RelationshipFileColumns {

    private RelationshipFileColumns() {}

    static List<ExportColumn<RelationshipStanding>> of(Messages messages) {
        return List.of(
                new ExportColumn<>(
                        messages.t("portfolio.partner"),
                        each -> each.relationship().name(messages.language())),
                new ExportColumn<>(
                        messages.t("register.country"),
                        each -> each.relationship().country().name(messages.language())),
                new ExportColumn<>(messages.t("portfolio.activity"), each -> Look.activity(messages, each.activity())),
                new ExportColumn<>(messages.t("portfolio.closeness"), RelationshipFileColumns::score),
                new ExportColumn<>(messages.t("portfolio.band"), each -> Look.band(messages, each.band())),
                new ExportColumn<>(messages.t("portfolio.lastContact"), RelationshipStanding::lastContact),
                new ExportColumn<>(messages.t("portfolio.changesOn"), RelationshipStanding::changesOn),
                new ExportColumn<>(messages.t("portfolio.review"), each -> Look.review(messages, each)));
    }

    /** As many digits as the screen shows. */
    private static @Nullable BigDecimal score(RelationshipStanding each) {
        Double score = each.score();
        return score == null ? null : new BigDecimal(Look.number(Locale.ROOT, score));
    }
}
