package youcheng.portfolio.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import youcheng.base.CsvFile;
import youcheng.base.ui.Messages;
import youcheng.portfolio.overview.RelationshipStanding;

/** The table of relationships as a file that spreadsheets open. */
final class TableExport {

    private static final String NAME = "relationships.csv";

    private TableExport() {}

    /** Answers a download with what this supplies; it runs as if the person had clicked, with the page held. */
    static DownloadResponse answer(DownloadEvent event, Supplier<byte[]> content) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        event.getUI().accessSynchronously(() -> file.writeBytes(content.get()));
        return new DownloadResponse(
                new ByteArrayInputStream(file.toByteArray()), NAME, "text/csv;charset=UTF-8", file.size());
    }

    /** These relationships, in this order, in the person's language. */
    static byte[] of(List<RelationshipStanding> relationships, Messages messages) {
        StringBuilder text = new StringBuilder();
        CsvFile file = new CsvFile(text);
        file.line(
                messages.t("portfolio.partner"),
                messages.t("register.country"),
                messages.t("portfolio.activity"),
                messages.t("portfolio.closeness"),
                messages.t("portfolio.band"),
                messages.t("portfolio.lastContact"),
                messages.t("portfolio.changesOn"),
                messages.t("portfolio.review"));
        for (RelationshipStanding each : relationships) {
            file.line(
                    each.relationship().name(messages.language()),
                    each.relationship().country().name(messages.language()),
                    Look.activity(messages, each.activity()),
                    each.score() == null ? "" : new BigDecimal(Look.number(Locale.ROOT, each.score())),
                    Look.band(messages, each.band()),
                    each.lastContact(),
                    each.changesOn(),
                    Look.review(messages, each));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
