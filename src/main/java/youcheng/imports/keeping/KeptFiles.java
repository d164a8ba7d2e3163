package youcheng.imports.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The files of imports, kept with them, so that one can be read otherwise later. */
@Component
class KeptFiles {

    private final JdbcTemplate jdbc;

    KeptFiles(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void keep(ImportId id, byte[] content) {
        jdbc.update("insert into import_file (import_id, content) values (?, ?)", id.value(), content);
    }

    void remove(ImportId id) {
        jdbc.update("delete from import_file where import_id = ?", id.value());
    }

    /** Reads the file of an import from a place where a spreadsheet can be opened; it is gone afterwards. */
    <T> T reading(ImportId id, Function<Path, T> work) {
        return reading(
                Objects.requireNonNull(jdbc.queryForObject(
                        "select content from import_file where import_id = ?", byte[].class, id.value())),
                work);
    }

    static <T> T reading(byte[] content, Function<Path, T> work) {
        try {
            Path file = Files.createTempFile("import", ".tmp");
            try {
                Files.write(file, content);
                return work.apply(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
