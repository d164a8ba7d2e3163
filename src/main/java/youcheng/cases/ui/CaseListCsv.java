package youcheng.cases.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import youcheng.base.CsvFile;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseSummary;
import youcheng.cases.OwnCases.OwnCase;

/** A list of cases as a file that spreadsheets open, in the person's language. */
@Component
class CaseListCsv {

    private static final String NAME = "case-list.csv";

    private final CaseColumns columns;
    private final Messages messages;
    private final Clock clock;

    CaseListCsv(CaseColumns columns, Messages messages, Clock clock) {
        this.columns = columns;
        this.messages = messages;
        this.clock = clock;
    }

    /** Answers each download with what this supplies then; that runs as if the person had clicked, with the page held. */
    DownloadHandler answer(Supplier<List<OwnCase>> rows) {
        return DownloadHandler.fromInputStream(event -> response(event, rows));
    }

    private DownloadResponse response(DownloadEvent event, Supplier<List<OwnCase>> rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        event.getUI().accessSynchronously(() -> file.writeBytes(of(rows.get())));
        return new DownloadResponse(
                new ByteArrayInputStream(file.toByteArray()), NAME, "text/csv;charset=UTF-8", file.size());
    }

    /** These cases, in this order. */
    byte[] of(List<OwnCase> rows) {
        StringBuilder text = new StringBuilder();
        CsvFile file = new CsvFile(text);
        file.line(Stream.of(
                        "cases.number",
                        "cases.city",
                        "cases.kind",
                        "cases.state",
                        "cases.initiator",
                        "cases.opened",
                        "cases.now")
                .map(messages::t)
                .toArray());
        rows.forEach(row -> {
            CaseSummary summary = row.summary();
            file.line(
                    summary.number().value(),
                    summary.title().in(messages.language()),
                    messages.t("process." + summary.process()),
                    messages.t(summary.stateKey()),
                    columns.initiator(summary),
                    LocalDate.ofInstant(summary.opened(), clock.getZone()),
                    columns.now(row));
        });
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
