package youcheng.aid.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.aid.picture.AidRow;
import youcheng.base.CsvFile;
import youcheng.base.ui.Messages;

/** The list of packages as a file that spreadsheets open, in the person's language. */
@Component
class AidListCsv {

    private static final String NAME = "aid-packages.csv";

    private final AidListWords words;
    private final Messages messages;

    AidListCsv(AidListWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    /** Answers each download with what this supplies then; that runs as if the person had clicked, with the page held. */
    DownloadHandler answer(Supplier<List<AidRow>> rows) {
        return DownloadHandler.fromInputStream(event -> response(event, rows));
    }

    private DownloadResponse response(DownloadEvent event, Supplier<List<AidRow>> rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        event.getUI().accessSynchronously(() -> file.writeBytes(of(rows.get())));
        return new DownloadResponse(
                new ByteArrayInputStream(file.toByteArray()), NAME, "text/csv;charset=UTF-8", file.size());
    }

    /** These packages, in this order. */
    byte[] of(List<AidRow> rows) {
        StringBuilder text = new StringBuilder();
        CsvFile file = new CsvFile(text);
        file.line(Stream.of(
                        "cases.number",
                        "aid.list.title",
                        "aid.direction",
                        "aid.list.state",
                        "aid.list.day",
                        "aid.field.occasion",
                        "aid.list.valueCny",
                        "aid.list.unvalued")
                .map(messages::t)
                .toArray());
        rows.forEach(row -> file.line(cells(row)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A value that nobody knows is an empty cell, not 0. */
    private @Nullable Object[] cells(AidRow row) {
        return new @Nullable Object[] {
            row.number().value(),
            words.title(row),
            words.direction(row),
            words.state(row),
            row.day(),
            row.occasion(),
            row.isValued() ? row.value().cny() : null,
            row.value().unvalued()
        };
    }
}
