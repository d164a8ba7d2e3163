package youcheng.closeness.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import youcheng.base.ui.ExportButtons;
import youcheng.base.ui.ExportColumn;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Exports;
import youcheng.closeness.ClosenessNavigation;
import youcheng.closeness.runs.WeighedExport;
import youcheng.closeness.runs.WeighedExport.WeighedExchange;
import youcheng.closeness.score.Closeness.Weighed;
import youcheng.closeness.score.ClosenessScore;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecord;
import youcheng.register.RelationshipSummary;

/** The exchanges that made a score as a file, each with its weight and how that came about. */
@Component
class WeighedFile {

    private static final int DIGITS = 2;
    private static final int DIGITS_OF_SHARE = 4;

    private final WeighedExport export;
    private final Exports exports;
    private final ExchangeReading exchanges;
    private final ClosenessMessages say;

    WeighedFile(WeighedExport export, Exports exports, ExchangeReading exchanges, ClosenessMessages say) {
        this.export = export;
        this.exports = exports;
        this.exchanges = exchanges;
        this.say = say;
    }

    /** An exchange with its title. */
    private record Titled(WeighedExchange exchange, String title) {}

    /** Buttons for this list; {@code order} puts its rows as the person sorts them. */
    ExportButtons buttons(RelationshipSummary relationship, WeighedList list) {
        return exports.buttons(say.t("closeness.exchanges"), () -> {
            UnaryOperator<List<Weighed>> order = list.order();
            return new ExportTable<>(
                    say.t("closeness.exchanges") + " "
                            + relationship.name(say.messages().language()),
                    columns(),
                    export.export(relationship.id(), ClosenessNavigation.of(relationship.id()))
                            .told(all -> titled(relationship, all, order)));
        });
    }

    private List<Titled> titled(
            RelationshipSummary relationship, List<WeighedExchange> all, UnaryOperator<List<Weighed>> order) {
        Map<Weighed, WeighedExchange> byWeight =
                all.stream().collect(Collectors.toMap(WeighedExchange::weighed, Function.identity()));
        Map<Long, String> titles = exchanges.of(relationship.id()).stream()
                .collect(Collectors.toMap(exchange -> exchange.id().value(), ExchangeRecord::title));
        return order.apply(all.stream().map(WeighedExchange::weighed).toList()).stream()
                .map(each -> {
                    long id = each.contact().id();
                    return new Titled(Objects.requireNonNull(byWeight.get(each)), titles.getOrDefault(id, "#" + id));
                })
                .toList();
    }

    private List<ExportColumn<Titled>> columns() {
        return List.of(
                column("exchange.date", each -> each.weighed().contact().date()),
                new ExportColumn<>(say.t("exchange.title"), Titled::title),
                column(
                        "exchange.level",
                        each -> say.t(
                                "exchange.level." + each.weighed().contact().level())),
                column(
                        "exchange.substance",
                        each -> say.t(
                                "exchange.substance." + each.weighed().contact().substance())),
                column("closeness.age", WeighedFile::age),
                column("closeness.weight", each -> number(each.weighed().weight(), DIGITS)),
                column("closeness.file.how", each -> how(each)),
                column("closeness.shareOfAll", WeighedFile::share));
    }

    private static BigDecimal age(WeighedExchange each) {
        return number(
                ClosenessScore.age(
                        each.weighed().contact().date(), each.in().standing().on()),
                1);
    }

    private String how(WeighedExchange each) {
        return say.factors(
                each.weighed().contact(),
                each.in().policy().policy(),
                each.in().standing().on());
    }

    /** Of 1; a spreadsheet makes percent of it. */
    private static BigDecimal share(WeighedExchange each) {
        double all = each.in().closeness().weight();
        return number(all == 0 ? 0 : each.weighed().weight() / all, DIGITS_OF_SHARE);
    }

    private static BigDecimal number(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN);
    }

    private ExportColumn<Titled> column(String headingKey, ExportColumn.Cell<WeighedExchange> cell) {
        return new ExportColumn<>(say.t(headingKey), each -> cell.of(each.exchange()));
    }
}
