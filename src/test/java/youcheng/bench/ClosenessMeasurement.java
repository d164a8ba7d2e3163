package youcheng.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.Pick;
import youcheng.PortalTest;
import youcheng.base.Languages;
import youcheng.base.PartialDate;
import youcheng.base.Progress;
import youcheng.closeness.ClosenessReading;
import youcheng.closeness.policy.PolicyKeeping;
import youcheng.closeness.runs.ClosenessRunning;
import youcheng.closeness.runs.ClosenessRuns;
import youcheng.closeness.runs.ScoringDoor;
import youcheng.closeness.score.Activity;
import youcheng.closeness.score.ClosenessPolicy;
import youcheng.closeness.score.ClosenessScore;
import youcheng.closeness.score.Contact;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeDraft;
import youcheng.exchanges.ExchangeFilter;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecording;
import youcheng.exchanges.FieldOfExchange;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;
import youcheng.identity.Colleagues;
import youcheng.identity.Desk;
import youcheng.portfolio.atrisk.AtRiskFilter;
import youcheng.portfolio.atrisk.RelationshipsAtRisk;
import youcheng.portfolio.overview.Portfolio;
import youcheng.portfolio.overview.RelationshipFilter;
import youcheng.register.Register;
import youcheng.register.RegisterWish;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;

/**
 * Closeness at the scale of a whole country, 3,100 relationships with 500,000 exchanges, and at a half and a quarter of it: the
 * cost of each must grow no faster than n log n.
 */
@PortalTest
@Import(ScoringDoor.class)
abstract class ClosenessMeasurement {

    private static final int[] TIES = {775, 1550, 3100};
    private static final int ROUNDS = 40;
    private static final int FEW = 3;
    private static final double NANOS = 1e6;
    private static final String ALL_LIMIT = "median ≤ 10 s";
    private static final String ONE_LIMIT = "p95 ≤ 20 ms";
    private static final String LIST_LIMIT = "p95 ≤ 300 ms";

    @Autowired
    private PolicyKeeping policies;

    @Autowired
    private ClosenessRunning running;

    @Autowired
    private ClosenessReading closeness;

    @Autowired
    private ClosenessRuns runs;

    @Autowired
    private ExchangeRecording recording;

    @Autowired
    private ExchangeReading exchanges;

    @Autowired
    private Portfolio portfolio;

    @Autowired
    private RelationshipsAtRisk atRisk;

    @Autowired
    private ScoringDoor scoring;

    @Autowired
    private Register register;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private CountryRows rows;

    /** The times of one thing at each size, and what it is held to. */
    private record Line(String limit, List<double[]> sizes) {}

    /** What the page of measurements calls this database. */
    abstract String name();

    /** Lets the database count its rows, so that it plans as it would in the office. */
    abstract void analyse(JdbcTemplate jdbc);

    @Test
    void scoringListingAndLooking() {
        rows = new CountryRows(database, clock);
        Colleagues people = new Colleagues(users);
        people.as("supervisor", () -> {
            ClosenessPolicy first = policies.current().policy();
            policies.propose(1, 1, other(first), "Measuring");
        });
        for (int size : TIES) {
            rows.fill(size);
            analyse(database);
            people.as("supervisor", () -> running.scoreStale(Progress.UNHEARD));
            analyse(database);
            measure(people, size);
        }
        String report = table();
        Report.write("closeness " + name(), report);
        System.err.println(report);
    }

    private void measure(Colleagues people, int size) {
        time("peer: the score alone, exchanges in memory", "", FEW, round -> inMemory(size));
        time("peer: plain SQL that reads the same exchanges", "", FEW, round -> readAll());
        time(
                "scoring all relationships, each run stored",
                ALL_LIMIT,
                FEW,
                round -> people.as("supervisor", () -> {
                    int now = policies.current().version();
                    policies.activate(now == 1 ? 2 : 1, now, "Measuring");
                    running.scoreStale(Progress.UNHEARD);
                }));
        time(
                "peer: plain SQL inserts one exchange",
                "",
                ROUNDS,
                round -> rows.insert(50_000_000L + size * 1000L + round, relationship(round)));
        time(
                "scoring one relationship, its run stored",
                ONE_LIMIT,
                ROUNDS,
                round -> scoring.score(relationship(round)));
        time(
                "recording one exchange whole: rights, checks, trail, score",
                "",
                ROUNDS,
                round -> people.as(
                        "officer", () -> recording.record(letter(relationship(round % size), size + "-" + round))));
        time("peer: plain SQL counts standings by activity", "", ROUNDS, round -> countActivity());
        time("peer: plain SQL sums all exchanges by field", "", FEW, round -> countFields());
        time("register with closeness and activity, first page and count", LIST_LIMIT, ROUNDS, round -> {
            RegisterWish wish = RegisterWish.everything();
            register.count(wish);
            closeness.standings(register.page(wish, Languages.CHINESE, 0, 50).stream()
                    .flatMap(city -> city.relationships().stream())
                    .map(RelationshipRecord::id)
                    .toList());
        });
        time("list of exchanges, first page and count", LIST_LIMIT, ROUNDS, round -> {
            exchanges.page(ExchangeFilter.everything(), 0, 50);
            exchanges.count(ExchangeFilter.everything());
        });
        time("exchanges of one relationship, its waiting letters", LIST_LIMIT, ROUNDS, round -> {
            exchanges.page(ExchangeFilter.of(relationship(round)), 0, 50);
            exchanges.waitingLetters(relationship(round));
        });
        time("overview of all relationships", LIST_LIMIT, ROUNDS, round -> portfolio.overview(null, null));
        time(
                "map and its table",
                LIST_LIMIT,
                ROUNDS,
                round -> portfolio.relationships(RelationshipFilter.everything(), Languages.CHINESE));
        time(
                "at risk, the first 20",
                LIST_LIMIT,
                ROUNDS,
                round -> people.as(
                        "officer",
                        () -> atRisk.find(
                                new AtRiskFilter(AtRiskFilter.AtRiskScope.SOON, 365, EnumSet.allOf(Desk.class), null),
                                20,
                                Languages.CHINESE)));
        time(
                "one relationship explained, with course and advice",
                LIST_LIMIT,
                ROUNDS,
                round ->
                        Objects.requireNonNull(runs.explain(relationship(round)).orElse(null)));
    }

    private ExchangeDraft letter(RelationshipId relationship, String name) {
        return ExchangeDraft.letter(
                relationship,
                Direction.OUTBOUND,
                LocalDate.now(clock).minusDays(1).toString(),
                "问候函 " + name,
                "卷宗",
                "");
    }

    /** The number that another version of the policy changes hardly matters: every relationship is scored again. */
    private static ClosenessPolicy other(ClosenessPolicy first) {
        return new ClosenessPolicy(
                first.levels(),
                first.substances(),
                first.weights(),
                first.halfLife() + 1,
                first.heatHalfLife(),
                first.depthHalf(),
                first.fullFrequency(),
                first.fullBreadth(),
                first.breadthYears(),
                first.lengthPerYear(),
                first.aidShare(),
                first.closeFrom(),
                first.steadyFrom(),
                first.coolingMonths(),
                first.dormantMonths(),
                first.letterDays(),
                first.excused());
    }

    private void inMemory(int size) {
        LocalDate today = LocalDate.now(clock);
        ClosenessPolicy policy = ClosenessPolicy.first();
        PartialDate signed = PartialDate.of(LocalDate.of(1990, 5, 1));
        Random random = new Random(7);
        for (int relationship = 0; relationship < size; relationship++) {
            List<Contact> contacts = new ArrayList<>();
            for (int each = 0; each < CountryRows.EXCHANGES_EACH; each++) {
                contacts.add(new Contact(
                        each,
                        PartialDate.of(CountryRows.FIRST_DAY.plusDays(random.nextInt(CountryRows.DAYS))),
                        ExchangeKind.VISIT,
                        Pick.any(Direction.class, random),
                        Pick.any(Level.class, random),
                        Pick.any(Substance.class, random),
                        Pick.any(FieldOfExchange.class, random),
                        true,
                        null));
            }
            ClosenessScore.of(contacts, signed, policy, today);
            Activity.of(contacts, signed, policy, today);
        }
    }

    private void readAll() {
        database.query(
                "select p.relationship_id, e.id, e.happened, e.kind, e.direction, e.met_level, e.substance,"
                        + " e.about_field, e.evidence, e.answered from exchange e join exchange_partner p"
                        + " on p.exchange_id = e.id order by p.relationship_id, e.first_day, e.id",
                row -> {
                    row.getString(3);
                    row.getString(8);
                });
    }

    private void countActivity() {
        database.queryForList("select activity, count(*), avg(score) from closeness_standing group by activity");
    }

    private void countFields() {
        database.queryForList("select about_field, count(*) from exchange where state = 'HELD' group by about_field");
    }

    private RelationshipId relationship(int place) {
        return rows.relationship(place);
    }

    private void time(String what, String limit, int rounds, IntConsumer call) {
        call.accept(rounds);
        double[] times = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            call.accept(round);
            times[round] = (System.nanoTime() - start) / NANOS;
        }
        Arrays.sort(times);
        lines.computeIfAbsent(what, none -> new Line(limit, new ArrayList<>()))
                .sizes()
                .add(times);
    }

    /** Medians at each size, the 95th percentile at the largest, and how the time grew with four times the size. */
    private String table() {
        double linearithmic = TIES[2] * Math.log(TIES[2]) / (TIES[0] * Math.log(TIES[0]));
        StringBuilder table = new StringBuilder(
                "| what | median ms at 775 relationships, 125,000 exchanges | at 1,550, 250,000 |"
                        + " at 3,100, 500,000 | p95 there | time for 4 × the size |  limit |\n|---|---:|---:|---:|---:|---:|---|\n");
        lines.forEach((what, line) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.2f | × %.2f | %s |%n",
                what,
                median(line.sizes().get(0)),
                median(line.sizes().get(1)),
                median(line.sizes().get(2)),
                line.sizes().get(2)[(int) (line.sizes().get(2).length * 0.95)],
                median(line.sizes().get(2)) / median(line.sizes().get(0)),
                line.limit())));
        return table.append(String.format(
                        Locale.ROOT, "%nn log n would take × %.2f for four times the size.%n%n", linearithmic))
                .toString();
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
