package youcheng.portfolio.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.ExportColumn;
import youcheng.base.ui.Messages;
import youcheng.closeness.Standing;
import youcheng.courtesies.ui.CourtesyWords;
import youcheng.exchanges.ExchangeRecord;
import youcheng.portfolio.atrisk.AtRisk;

/** What a file says of each relationship at risk: what its card says. */
final class AtRiskFileColumns {

    private AtRiskFileColumns() {}

    static List<ExportColumn<AtRisk>> of(Messages messages, CourtesyWords courtesies) {
        return Stream.concat(
                        RelationshipFileColumns.of(messages).stream()
                                .map(column -> new ExportColumn<AtRisk>(
                                        column.heading(), each -> column.cell().of(each.standing()))),
                        Stream.of(
                                new ExportColumn<AtRisk>(
                                        messages.t("losing.changesTo"), each -> changesTo(each, messages)),
                                new ExportColumn<AtRisk>(messages.t("losing.last"), each -> title(each.last())),
                                new ExportColumn<AtRisk>(messages.t("losing.ledBy"), AtRiskFileColumns::ledBy),
                                new ExportColumn<AtRisk>(
                                        messages.t("losing.unanswered"), each -> letters(each, messages)),
                                new ExportColumn<AtRisk>(
                                        messages.t("courtesy.title"), each -> courtesies.lines(each.due()))))
                .toList();
    }

    private static String changesTo(AtRisk each, Messages messages) {
        Standing standing = each.standing().standing();
        return standing == null || standing.changesTo() == null ? "" : Look.activity(messages, standing.changesTo());
    }

    private static String title(@Nullable ExchangeRecord exchange) {
        return exchange == null ? "" : exchange.title();
    }

    private static String ledBy(AtRisk each) {
        AtRisk.Lead lead = each.lead();
        ExchangeRecord last = each.last();
        if (lead == null) {
            return last == null ? "" : last.people();
        }
        return Stream.of(lead.title(), lead.name())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String letters(AtRisk each, Messages messages) {
        return each.unanswered().stream()
                .map(letter -> messages.say(letter.date()) + " " + letter.title())
                .collect(Collectors.joining("\n"));
    }
}
