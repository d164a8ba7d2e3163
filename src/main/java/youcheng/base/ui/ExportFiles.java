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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
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

    /** Writes all of it in the language of the moment; empty where {@code goesOn}, told how many rows are done, says no. */
    Optional<ExportFile> write(ExportKind kind, ExportTable<?> table, LongPredicate goesOn) {
        Path path = empty();
        long[] rows = {0};
        Runnable each = () -> {
            rows[0]++;
            if (!goesOn.test(rows[0])) {
                throw new Stopped();
            }
        };
        boolean whole = false;
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(path))) {
            int shortened = kind == ExportKind.CSV ? csv(table, to, each) : workbook(table, to, each);
            whole = true;
            return Optional.of(new ExportFile(path, nameOf(kind, table), kind, rows[0], shortened));
        } catch (Stopped nobodyWaits) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!whole) {
                forget(path);
            }
        }
    }

    private Path empty() {
        try {
            return Files.createTempFile(directory.path(), "list-", ".part");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
