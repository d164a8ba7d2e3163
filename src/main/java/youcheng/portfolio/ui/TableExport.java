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
import youcheng.base.ui.Words;
import youcheng.portfolio.TieStanding;

/** The table of ties as a file that spreadsheets open. */
final class TableExport {

    private static final String NAME = "ties.csv";

    private TableExport() {}

    /** Answers a download with what this supplies; it runs as if the person had clicked, with the page held. */
    static DownloadResponse answer(DownloadEvent event, Supplier<byte[]> content) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        event.getUI().accessSynchronously(() -> file.writeBytes(content.get()));
        return new DownloadResponse(
                new ByteArrayInputStream(file.toByteArray()), NAME, "text/csv;charset=UTF-8", file.size());
    }

    /** These ties, in this order, in the person's language. */
    static byte[] of(List<TieStanding> ties, Words words) {
        StringBuilder text = new StringBuilder();
        CsvFile file = new CsvFile(text);
        file.line(
                words.t("portfolio.partner"),
                words.t("register.country"),
                words.t("portfolio.activity"),
                words.t("portfolio.closeness"),
                words.t("portfolio.band"),
                words.t("portfolio.lastContact"),
                words.t("portfolio.changesOn"));
        for (TieStanding each : ties) {
            file.line(
                    each.tie().name(words.language()),
                    each.tie().country().name(words.language()),
                    Look.activity(words, each.activity()),
                    each.score() == null ? "" : new BigDecimal(Look.number(Locale.ROOT, each.score())),
                    Look.band(words, each.band()),
                    each.lastContact(),
                    each.changesOn());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
