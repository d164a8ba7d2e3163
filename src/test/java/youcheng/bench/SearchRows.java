package youcheng.bench;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.search.SearchKind;

/**
 * Very many texts in a table of their own: cases with documents and comments, ten texts each, each case read by one of 50
 * groups. PostgreSQL searches the table as it stands, the portal what it made of it.
 */
final class SearchRows {

    static final int OF_EACH_SUBJECT = 10;

    private static final int GROUPS = 50;
    private static final int OWN_GROUPS = 10;
    private static final int DOCUMENTS = 3;
    private static final int AT_ONCE = 2_000;
    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");

    private final JdbcTemplate database;
    private final SearchWords words;

    SearchRows(JdbcTemplate database, SearchWords words) {
        this.database = database;
        this.words = words;
    }

    /** Writes so many, with the indexes that help the peer. */
    void fill(int howMany) {
        database.execute(
                "create table bench_text (id bigint primary key, subject bigint not null, kind varchar(20) not null,"
                        + " reader_group integer not null, title_zh varchar(200) not null, title_en varchar(200) not null,"
                        + " body text not null, written timestamp with time zone not null, words tsvector generated always as"
                        + " (to_tsvector('simple', title_zh || ' ' || title_en || ' ' || body)) stored)");
        List<Object[]> rows = new ArrayList<>();
        for (int text = 0; text < howMany; text++) {
            rows.add(row(text));
            if (rows.size() == AT_ONCE || text == howMany - 1) {
                database.batchUpdate(
                        "insert into bench_text (id, subject, kind, reader_group, title_zh, title_en, body, written)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                        rows);
                rows.clear();
            }
        }
        database.execute("create index bench_text_words on bench_text using gin (words)");
        database.execute("create index bench_text_subject on bench_text (subject)");
        database.execute("create index bench_text_written on bench_text (written)");
        database.execute("vacuum analyze bench_text");
    }

    private Object[] row(int text) {
        int subject = text / OF_EACH_SUBJECT + 1;
        SearchKind kind = kind(text % OF_EACH_SUBJECT);
        int length = kind == SearchKind.DOCUMENT ? 120 : 30;
        int name = words.even();
        return new Object[] {
            (long) text + 1,
            (long) subject,
            kind.name(),
            subject % GROUPS,
            words.chinese(name) + words.chinese(words.even()) + "市",
            words.english(name) + " " + words.english(words.even()),
            text % 4 == 3 ? words.englishText(length) : words.chineseText(length),
            Timestamp.from(FIRST.plus(text, ChronoUnit.MINUTES))
        };
    }

    private static SearchKind kind(int place) {
        return place == 0 ? SearchKind.CASE : place <= DOCUMENTS ? SearchKind.DOCUMENT : SearchKind.COMMENT;
    }

    /** In which groups this person is, as SQL lists them. */
    static String listed(int person) {
        return groups(person).stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** In which groups this person is. */
    static List<Integer> groups(int person) {
        return IntStream.range(0, OWN_GROUPS)
                .map(i -> (person + i * GROUPS / OWN_GROUPS) % GROUPS)
                .boxed()
                .toList();
    }

    /** What names this group among readers. */
    static String reader(int group) {
        return "bench-group:" + group;
    }
}
