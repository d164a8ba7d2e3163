package youcheng;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a piece of work asks the embedded database, which counts by itself: by statement, how often. */
final class Statements {

    /** A list of keys is one question, however long it is. */
    private static final Pattern KEYS = Pattern.compile("\\((\\?\\d*)(\\s*,\\s*\\?\\d*)+\\)");

    private static final int MOST = 5000;

    private final JdbcClient database;

    Statements(JdbcClient database) {
        this.database = database;
    }

    /** How often this asks each question. */
    Map<String, Integer> of(Runnable work) {
        database.sql("set query_statistics_max_entries " + MOST).update();
        database.sql("set query_statistics true").update();
        try {
            work.run();
            Map<String, Integer> asked = new TreeMap<>();
            database.sql("select sql_statement, execution_count from information_schema.query_statistics")
                    .query(row -> {
                        String statement = row.getString(1);
                        if (statement.regionMatches(true, 0, "select", 0, "select".length())) {
                            asked.merge(KEYS.matcher(statement).replaceAll("(?)"), row.getInt(2), Integer::sum);
                        }
                    });
            return asked;
        } finally {
            database.sql("set query_statistics false").update();
        }
    }
}
