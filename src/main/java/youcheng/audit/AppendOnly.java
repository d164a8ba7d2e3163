package youcheng.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses whatever the embedded database calls it for; public and without arguments, because the database makes it. */
public final class AppendOnly implements Trigger {

    /** SQLSTATE for a trigger that refuses, as PostgreSQL gives it for an exception that was raised. */
    private static final String REFUSED = "P0001";

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        throw new SQLException("The trail is append-only: a change of it is refused", REFUSED);
    }
}
