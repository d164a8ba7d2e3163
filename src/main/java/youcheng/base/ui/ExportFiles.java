package youcheng.base.ui;

import jakarta.annotation.PreDestroy;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import youcheng.base.ExportOutcome;
import youcheng.base.tables.CsvFile;
import youcheng.base.tables.WorkbookFile;

/**
 * Writes lists into files that lie in a directory of this process until they are taken: what fails in the middle never
 * reaches anybody, and memory holds a few rows, however long the list is.
 */
@Component
class ExportFiles {

    private static final Logger LOG = LoggerFactory.getLogger(ExportFiles.class);
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");

    private final Messages messages;
    private final OwnDirectory directory;

    ExportFiles(Messages messages) {
        this.messages = messages;
        try {
            directory = OwnDirectory.among(Path.of(
                    System.getProperty("java.io.tmpdir"), "youcheng-export-" + System.getProperty("user.name")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the writing of a file that nobody waits for any more. */
    private static final class Stopped extends RuntimeException {}

    /** Counts the rows that are written, and ends the writing where nobody waits any more. */
    private static final class Written implements Runnable {

        private final LongPredicate goesOn;
        private long rows;

        private Written(LongPredicate goesOn) {
            this.goesOn = goesOn;
        }

        @Override
        public void run() {
            rows++;
            goOn();
        }

        private void goOn() {
            if (!goesOn.test(rows)) {
                throw new Stopped();
            }
        }
    }

    /**
     * Writes all of it in the language of the moment; empty where {@code goesOn}, told how many rows are done, says no. What
     * becomes of it goes on record, and what cannot go on record is not handed over.
     */
    Optional<ExportFile> write(ExportKind kind, ExportTable<?> table, LongPredicate goesOn) {
        Written written = new Written(goesOn);
        ExportOutcome outcome = ExportOutcome.FAILED;
        Path path = null;
        try {
            path = Files.createTempFile(directory.path(), "list-", ".part");
            int shortened = fill(path, kind, table, written);
            written.goOn();
            table.rows().ended(ExportOutcome.WHOLE, written.rows);
            outcome = ExportOutcome.WHOLE;
            return Optional.of(new ExportFile(path, nameOf(kind, table), kind, written.rows, shortened));
        } catch (Stopped nobodyWaits) {
            outcome = ExportOutcome.STOPPED;
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (outcome != ExportOutcome.WHOLE) {
                leave(path, table, outcome, written.rows);
            }
        }
    }

    private int fill(Path path, ExportKind kind, ExportTable<?> table, Runnable each) throws IOException {
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(path))) {
            return kind == ExportKind.CSV ? csv(table, to, each) : workbook(table, to, each);
        }
    }

    /** That somebody asked is on record already; what kept the file from being made must not be hidden by this. */
    private void leave(@Nullable Path path, ExportTable<?> table, ExportOutcome outcome, long rows) {
        if (path != null) {
            forget(path);
        }
        try {
            table.rows().ended(outcome, rows);
        } catch (RuntimeException e) {
            LOG.error("What became of an exported file could not be put on record", e);
        }
    }

    private static int csv(ExportTable<?> table, OutputStream to, Runnable each) throws IOException {
        Writer text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        table.write(new CsvFile(text), each);
        text.flush();
        return 0;
    }

    private int workbook(ExportTable<?> table, OutputStream to, Runnable each) throws IOException {
        WorkbookFile workbook =
                new WorkbookFile(to, table.title(), length -> " " + messages.t("base.export.cellFull", length));
        table.write(workbook, each);
        workbook.close();
        return workbook.shortenedTexts();
    }

    private String nameOf(ExportKind kind, ExportTable<?> table) {
        return NOT_IN_A_NAME.matcher(table.title()).replaceAll("_") + "-" + messages.today() + "."
                + kind.name().toLowerCase(Locale.ROOT);
    }

    /** Deletes a file that was taken or is not wanted. */
    void forget(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.warn("An exported file stays until the portal ends", e);
        }
    }

    @PreDestroy
    void close() throws IOException {
        directory.close();
    }
}
