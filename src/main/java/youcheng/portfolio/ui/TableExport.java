package youcheng.portfolio.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
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
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(
                    words.t("portfolio.partner"),
                    words.t("register.country"),
                    words.t("portfolio.activity"),
                    words.t("portfolio.closeness"),
                    words.t("portfolio.band"),
                    words.t("portfolio.lastContact"),
                    words.t("portfolio.changesOn"));
            for (TieStanding each : ties) {
                printer.printRecord(
                        safe(each.tie().name(words.language())),
                        safe(each.tie().country().name(words.language())),
                        Look.activity(words, each.activity()),
                        each.score() == null ? "" : Look.number(Locale.ROOT, each.score()),
                        Look.band(words, each.band()),
                        each.lastContact() == null ? "" : each.lastContact(),
                        each.changesOn() == null ? "" : each.changesOn());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A spreadsheet takes what begins so for a formula, and runs it. */
    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
