package youcheng.dormancy.ui;

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
import youcheng.base.CsvFile;
import youcheng.base.ui.Messages;
import youcheng.dormancy.programme.ProgrammeRow;
import youcheng.dormancy.revival.RevivalProgress;

/** The list of reviews as a file that spreadsheets open, in the person's language. */
@Component
class ProgrammeCsv {

    private static final String NAME = "dormancy-reviews.csv";

    private final ProgrammeMessages say;
    private final Messages messages;

    ProgrammeCsv(ProgrammeMessages say, Messages messages) {
        this.say = say;
        this.messages = messages;
    }

    /** Answers each download with what this supplies then; that runs as if the person had clicked, with the page held. */
    DownloadHandler answer(Supplier<List<ProgrammeRow>> rows) {
        return DownloadHandler.fromInputStream(event -> response(event, rows));
    }

    private DownloadResponse response(DownloadEvent event, Supplier<List<ProgrammeRow>> rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        event.getUI().accessSynchronously(() -> file.writeBytes(of(rows.get())));
        return new DownloadResponse(
                new ByteArrayInputStream(file.toByteArray()), NAME, "text/csv;charset=UTF-8", file.size());
    }

    /** These reviews, in this order. */
    byte[] of(List<ProgrammeRow> rows) {
        StringBuilder text = new StringBuilder();
        CsvFile file = new CsvFile(text);
        file.line(Stream.of(
                        "cases.city",
                        "register.country",
                        "register.region",
                        "register.desk",
                        "programme.phase",
                        "dormancy.state",
                        "programme.result",
                        "programme.since",
                        "dormancy.answerDue",
                        "programme.daysLeft",
                        "programme.milestonesSettled",
                        "programme.milestonesAll",
                        "cases.number")
                .map(messages::t)
                .toArray());
        rows.forEach(row -> file.line(cells(row)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private @Nullable Object[] cells(ProgrammeRow row) {
        RevivalProgress revival = row.revival();
        return new @Nullable Object[] {
            row.relationship().name(messages.language()),
            row.relationship().country().name(messages.language()),
            messages.t(
                    "register.region." + row.relationship().country().region().name()),
            messages.t("desk." + row.relationship().desk().name()),
            say.phase(row.phase()),
            say.state(row),
            say.result(row),
            row.since(),
            row.state().answerDue(),
            say.daysLeft(row),
            revival == null ? "" : revival.settled(),
            revival == null ? "" : revival.total(),
            row.number().value()
        };
    }
}
