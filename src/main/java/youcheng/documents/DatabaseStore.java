package youcheng.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.Collections;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps files in the database, in pieces, so that none has to fit into memory. */
@Component
class DatabaseStore implements ByteStore {

    static final String NAME = "database";

    private static final int PIECE = 512 * 1024;

    private final JdbcTemplate database;

    DatabaseStore(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String keep(Path file) throws IOException {
        String key = UUID.randomUUID().toString();
        try (InputStream content = Files.newInputStream(file)) {
            int position = 0;
            for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                database.update(
                        "insert into document_chunk (store_key, position, content) values (?, ?, ?)",
                        key,
                        position,
                        piece);
                position++;
            }
        }
        Files.delete(file);
        return key;
    }

    @Override
    public InputStream read(String key) throws IOException {
        int pieces = Objects.requireNonNull(
                database.queryForObject("select count(*) from document_chunk where store_key = ?", Integer.class, key));
        if (pieces == 0) {
            throw new IOException("No bytes under " + key);
        }
        return new SequenceInputStream(Collections.enumeration(new AbstractList<>() {
            @Override
            public InputStream get(int piece) {
                return new ByteArrayInputStream(Objects.requireNonNull(database.queryForObject(
                        "select content from document_chunk where store_key = ? and position = ?",
                        byte[].class,
                        key,
                        piece)));
            }

            @Override
            public int size() {
                return pieces;
            }
        }));
    }
}
