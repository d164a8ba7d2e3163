package youcheng.exchanges.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import youcheng.base.CsvFile;
import youcheng.base.PartialDate;
import youcheng.exchanges.ExchangeRecord;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** Exchanges as lines of a comma-separated file that a spreadsheet program opens rightly, in one language. */
final class ExchangeCsv {

    private final CsvFile lines;
    private final Map<RelationshipId, RelationshipSummary> relationships;
    private final I18NProvider messages;
    private final Locale language;

    ExchangeCsv(
            Appendable to,
            Map<RelationshipId, RelationshipSummary> relationships,
            I18NProvider messages,
            Locale language) {
        this.relationships = relationships;
        this.messages = messages;
        this.language = language;
        this.lines = new CsvFile(to);
        line(Stream.of(
                        "exchange.number",
                        "exchange.state",
                        "exchange.date",
                        "exchange.lastDay",
                        "exchange.partners",
                        "exchange.kind",
                        "exchange.direction",
                        "exchange.level",
                        "exchange.substance",
                        "exchange.field",
                        "exchange.title",
                        "exchange.people",
                        "exchange.outcome",
                        "exchange.evidence",
                        "exchange.answered",
                        "exchanges.demonstration")
                .map(this::say)
                .toList());
    }

    void add(ExchangeRecord exchange) {
        PartialDate answered = exchange.answered();
        LocalDate lastDay = exchange.lastDay();
        line(List.of(
                exchange.id().toString(),
                say("exchange.state." + exchange.state().name()),
                exchange.date().toString(),
                lastDay == null ? "" : lastDay.toString(),
                partners(exchange),
                say("exchange.kind." + exchange.kind().name()),
                say("exchange.direction." + exchange.direction().name()),
                say("exchange.level." + exchange.level().name()),
                say("exchange.substance." + exchange.substance().name()),
                say("exchange.field." + exchange.field().name()),
                exchange.title(),
                exchange.people(),
                exchange.outcome(),
                exchange.evidence(),
                answered == null ? "" : answered.toString(),
                exchange.isDemonstration() ? say("exchanges.demonstration") : ""));
    }

    /** Says at the end that the file holds so many of all and no more. */
    void endEarly(int most, int all) {
        line(List.of(messages.getTranslation("exchanges.export.cut", language, most, all)));
    }

    private String partners(ExchangeRecord exchange) {
        return exchange.partners().stream()
                .map(id -> {
                    RelationshipSummary relationship = relationships.get(id);
                    return relationship == null ? "#" + id : relationship.name(language);
                })
                .collect(Collectors.joining(say("base.listComma")));
    }

    private String say(String key) {
        return messages.getTranslation(key, language);
    }

    private void line(List<String> cells) {
        lines.line(cells.toArray());
    }
}
