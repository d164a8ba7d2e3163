package youcheng.documents;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The id by which the database knows which portal it is; drawn once, at the first start. */
@Component
class PortalIdentity {

    private final JdbcTemplate database;

    PortalIdentity(JdbcTemplate database) {
        this.database = database;
    }

    /** The id, where the database has one. */
    Optional<String> find() {
        List<String> found =
                database.queryForList("select portal_id from portal_identity where singleton = 1", String.class);
        return found.stream().findFirst();
    }

    /** Gives the database this id; of two nodes that do so at the same instant one wins. The id that counts. */
    String give(String id) {
        try {
            database.update("insert into portal_identity (singleton, portal_id) values (1, ?)", id);
        } catch (DuplicateKeyException another) {
            return find().orElseThrow();
        }
        return id;
    }

    static String draw() {
        return UUID.randomUUID().toString();
    }

    /** Where the database is, as an administrator wrote it. */
    String address() {
        return Objects.requireNonNull(database.execute((java.sql.Connection connection) ->
                Objects.requireNonNullElse(connection.getMetaData().getURL(), "")));
    }
}
