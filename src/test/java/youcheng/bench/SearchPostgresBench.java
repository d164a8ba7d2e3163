package youcheng.bench;

import java.util.Locale;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import youcheng.PortalTest;
import youcheng.RealPostgres;
import youcheng.proposals.Office;
import youcheng.search.find.Search;
import youcheng.search.index.IndexFollower;

/**
 * The search over a million texts, through its service with all rights, beside what PostgreSQL finds in the same texts by
 * itself: its full text for English, the texts themselves for Chinese, which it cannot divide. Another number of texts is
 * said by {@code -Dbench.search.texts}.
 */
@PortalTest
@Import({RealPostgres.class, SearchRowsGiven.class})
@DirtiesContext
class SearchPostgresBench {

    private static final int TEXTS = Integer.getInteger("bench.search.texts", 1_000_000);
    private static final int ROUNDS = 60;
    private static final int FEW = 12;
    private static final int PAGE = 20;
    private static final int OF_EACH = 4;
    private static final int RARE = 8_000;
    private static final String LIMIT = "p95 ≤ 200 ms";

    @Autowired
    private Search search;

    @Autowired
    private IndexFollower follower;

    @Autowired
    private SearchRowsGiven.Subjects subjects;

    @Autowired
    private Office office;

    @Autowired
    private JdbcTemplate database;

    private final SearchWords words = new SearchWords();

    @Test
    void searchOverVeryManyTexts() {
        new SearchRows(database, words).fill(TEXTS);
        long begun = System.nanoTime();
        follower.follow();
        double seconds = (System.nanoTime() - begun) / 1e9;
        String made = String.format(
                Locale.ROOT,
                "%,d texts; the index was made of them in %.0f s, %.0f texts a second.%n%n",
                TEXTS,
                seconds,
                TEXTS / seconds);
        System.err.print(made);
        Stopwatch watch = new Stopwatch();
        office.sessions().as("officer", () -> {
            english(watch);
            chinese(watch);
            onlyHere(watch);
        });
        String report = made + watch.table();
        Report.write("search PostgreSQL", report);
        System.err.println(report);
    }

    private void english(Stopwatch watch) {
        watch.peer(
                "peer: full text with ts_rank, a rare English word, first 20",
                ROUNDS,
                round -> ranked(round, rare(round)));
        search(watch, "search, the same, first page with counts and passages", this::rare);
        watch.peer(
                "peer: full text with ts_rank, two frequent English words, first 20",
                ROUNDS,
                round -> ranked(round, frequent(round)));
        search(watch, "search, the same", this::frequent);
    }

    private void chinese(Stopwatch watch) {
        watch.peer(
                "peer: like, a rare Chinese word, latest 20", FEW, round -> like(round, words.chinese(RARE + round)));
        watch.peer("peer: like, the same, counted", FEW, round -> likeCounted(round, words.chinese(RARE + round)));
        search(watch, "search, the same, first page with counts and passages", round -> words.chinese(RARE + round));
        watch.peer("peer: like, a frequent Chinese word, latest 20", FEW, round -> like(round, words.chinese(round)));
        watch.peer("peer: like, the same, counted", FEW, round -> likeCounted(round, words.chinese(round)));
        search(watch, "search, the same", words::chinese);
        search(
                watch,
                "search, two Chinese words and an English one",
                round -> words.chinese(round) + " " + words.chinese(round + 1) + " " + words.english(round));
        search(watch, "search, one character that every title has", round -> "市");
    }

    private void onlyHere(Stopwatch watch) {
        search(watch, "search, an English word with a slip", round -> slipped(rare(round)));
        search(watch, "search, what nobody wrote", round -> "qzx" + round + "wvk");
        watch.time("search, overview while one types", ROUNDS, LIMIT, round -> {
            subjects.become(round);
            String word = rare(round);
            search.overview(word.substring(0, Math.max(2, word.length() - 2)), OF_EACH);
        });
    }

    private void search(Stopwatch watch, String what, IntFunction<String> typed) {
        watch.time(what, ROUNDS, LIMIT, round -> {
            subjects.become(round);
            search.page(typed.apply(round), null, 0, PAGE);
        });
    }

    private String rare(int round) {
        return words.english(RARE + round);
    }

    private String frequent(int round) {
        return words.english(round) + " " + words.english(round + 1);
    }

    private static String slipped(String word) {
        return word.substring(0, 2) + word.charAt(3) + word.charAt(2) + word.substring(4);
    }

    private void ranked(int person, String typed) {
        database.queryForList(
                "select id, title_zh, ts_rank(words, question) as score from bench_text,"
                        + " plainto_tsquery('simple', ?) question where words @@ question and reader_group in ("
                        + SearchRows.listed(person) + ") order by score desc, written desc fetch first 20 rows only",
                typed);
    }

    private void like(int person, String typed) {
        String like = "%" + typed + "%";
        database.queryForList(
                "select id, title_zh from bench_text where (title_zh like ? or body like ?) and reader_group in ("
                        + SearchRows.listed(person) + ") order by written desc fetch first 20 rows only",
                like,
                like);
    }

    private void likeCounted(int person, String typed) {
        String like = "%" + typed + "%";
        database.queryForList(
                "select kind, count(*) from bench_text where (title_zh like ? or body like ?) and reader_group in ("
                        + SearchRows.listed(person) + ") group by kind",
                like,
                like);
    }
}
