package youcheng.exchanges.ui;

import java.util.List;
import youcheng.base.ui.ExportColumn;
import youcheng.base.ui.Messages;
import youcheng.exchanges.ExchangeRecord;

/** What a file says of each exchange. */
final class ExchangeFileColumns {

    private final Messages messages;

    ExchangeFileColumns(Messages messages) {
        this.messages = messages;
    }

    List<ExportColumn<ExchangeRecord>> all(NamedRelationships relationships) {
        return List.of(
                column("exchange.number", exchange -> exchange.id().toString()),
                column("exchange.state", exchange -> constant("state", exchange.state())),
                column("exchange.date", ExchangeRecord::date),
                column("exchange.lastDay", ExchangeRecord::lastDay),
                column("exchange.partners", exchange -> relationships.names(exchange.partners())),
                column("exchange.kind", exchange -> constant("kind", exchange.kind())),
                column("exchange.direction", exchange -> constant("direction", exchange.direction())),
                column("exchange.level", exchange -> constant("level", exchange.level())),
                column("exchange.substance", exchange -> constant("substance", exchange.substance())),
                column("exchange.field", exchange -> constant("field", exchange.field())),
                column("exchange.title", ExchangeRecord::title),
                column("exchange.people", ExchangeRecord::people),
                column("exchange.outcome", ExchangeRecord::outcome),
                column("exchange.evidence", ExchangeRecord::evidence),
                column("exchange.answered", ExchangeRecord::answered),
                column(
                        "exchanges.demonstration",
                        exchange -> exchange.isDemonstration() ? messages.t("exchanges.demonstration") : null));
    }

    private String constant(String field, Enum<?> value) {
        return messages.t("exchange." + field + "." + value.name());
    }

    private ExportColumn<ExchangeRecord> column(String headingKey, ExportColumn.Cell<ExchangeRecord> cell) {
        return new ExportColumn<>(messages.t(headingKey), cell);
    }
}
