package youcheng.imports.reading;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import youcheng.base.Rejection;

/** Reads files in tests as the portal does. */
final class Reads {

    private Reads() {}

    static SpreadsheetReader reader() {
        return new SpreadsheetReader(ReadingLimits.USUAL);
    }

    static Path file(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<List<String>> texts(Path file, ReadingChoice choice) {
        return rows(file, choice).stream()
                .map(row -> row.cells().stream().map(TableCell::text).toList())
                .toList();
    }

    static List<TableRow> rows(Path file, ReadingChoice choice) {
        List<TableRow> all = new ArrayList<>();
        try (TableRows rows = reader().open(file, choice)) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }

    static Rejection refused(Path file, String name) {
        return catchThrowableOfType(Rejection.class, () -> reader().look(file, name));
    }

    static List<String> said(List<TableFinding> findings) {
        return findings.stream()
                .map(finding -> finding.message().key() + (finding.address().isEmpty() ? "" : " " + finding.address()))
                .toList();
    }
}
