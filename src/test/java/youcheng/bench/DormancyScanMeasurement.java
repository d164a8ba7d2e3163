package youcheng.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import youcheng.MovableClock;
import youcheng.base.CaseNumber;
import youcheng.base.Progress;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.runs.ClosenessRunning;
import youcheng.dormancy.ScanPortal;
import youcheng.dormancy.review.ReviewOpening;
import youcheng.dormancy.review.ReviewPast;
import youcheng.dormancy.scan.ScanOffice;
import youcheng.dormancy.scan.ScanRecord;
import youcheng.dormancy.scan.Verdict;
import youcheng.register.RelationshipId;

/**
 * A scan at the scale of a whole country, 3,100 relationships with 500,000 exchanges, of which one in four has been dormant for
 * long and one in fifty has nothing on record; in lots as the portal ships, each a job of the engine.
 */
@ScanPortal
@TestPropertySource(properties = {"youcheng.dormancy.lot-looked-at=100", "youcheng.dormancy.lot-opened=20"})
abstract class DormancyScanMeasurement {

    private static final int RELATIONSHIPS = 3_100;
    private static final int DORMANT_DAYS = 4_500;
    private static final int FEW = 5;
    private static final int BY_HAND = 100;
    private static final String LIMIT = "≤ 15 s";
    private static final double NANOS = 1e6;
    private static final double SECOND = 1e3;

    @Autowired
    private ScanOffice office;

    @Autowired
    private ReviewOpening opening;

    @Autowired
    private ClosenessRunning closeness;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private MovableClock clock;

    private final StringBuilder table =
            new StringBuilder("| what | rounds | median ms | longest ms | limit |\n|---|---:|---:|---:|---|\n");
    private final List<Double> lots = new ArrayList<>();

    /** What the page of measurements calls this database. */
    abstract String name();

    /** Lets the database count its rows, so that it plans as it would in the office. */
    abstract void analyse(JdbcTemplate jdbc);

    @Test
    void lookingAndScanning() {
        new CountryRows(database, clock).fill(RELATIONSHIPS, DormancyScanMeasurement::days);
        analyse(database);
        office.sessions.as("supervisor", () -> closeness.scoreStale(Progress.UNHEARD));
        analyse(database);

        time("peer: plain SQL that reads names, standings and waiting letters of all", "", FEW, this::readAll);
        time("what a scan would find, as the page shows it", "", FEW, office::wouldFind);
        reviewedLately();
        time("a scan that opens nothing", LIMIT, FEW, this::scan);
        line("its lots, each a transaction", "", lots);
        office.reviews.forget();
        office.reviews.becomeReal();
        lots.clear();
        double byHand = median(byHand());
        double whole =
                time("a scan that opens the reviews of all that it flags, each with its process", LIMIT, 1, this::scan);
        line("its lots, each a transaction", "", lots);
        ScanRecord last =
                office.sessions.as("officer", () -> office.reading.latest(1).getFirst());
        table.append(String.format(
                Locale.ROOT,
                "%nOf %d relationships %d were flagged, of %d the record is to be completed. Opened in a second: by hand %.0f reviews,"
                        + " by the scan %.0f, what it looks at included.%n%n",
                last.counts().looked(),
                last.counts().flagged(),
                last.counts().incomplete(),
                SECOND / byHand,
                last.counts().opened() * SECOND / whole));
        Report.write("scan " + name(), table.toString());
        System.err.println(table);
        assertThat(last.counts().looked()).isGreaterThanOrEqualTo(RELATIONSHIPS);
        assertThat(last.counts().opened()).isEqualTo(last.counts().flagged()).isGreaterThan(RELATIONSHIPS / 5);
    }

    private static int days(int place) {
        if (place % 50 == 0) {
            return 0;
        }
        return place % 4 == 1 ? DORMANT_DAYS : CountryRows.DAYS;
    }

    private void readAll() {
        database.query(
                "select r.id, c.name_zh, c.name_en, s.activity, s.last_living_date, s.score from relationship r"
                        + " join partner_city c on c.id = r.city_id left join closeness_standing s"
                        + " on s.relationship_id = r.id where r.legal_status = 'SIGNED' order by r.id",
                row -> {
                    row.getString(2);
                    row.getString(5);
                });
        database.query(
                "select p.relationship_id, e.happened from exchange e join exchange_partner p on p.exchange_id = e.id"
                        + " where e.kind = 'LETTER' and e.state = 'HELD' and e.direction = 'OUTBOUND'"
                        + " and e.answered is null",
                row -> {
                    row.getString(2);
                });
    }

    /** So that none is opened. */
    private void reviewedLately() {
        ReviewPast past = new ReviewPast(false, LocalDate.now(clock).minusDays(9), ActivityStatus.DORMANT);
        office.wouldFind().stream()
                .filter(each -> each.verdict() == Verdict.FLAG)
                .forEach(each -> office.reviews.past(each.relationship().id(), past));
    }

    /** An officer opens some that lie with their desk, one by one, the first to warm up; what each took. */
    private List<Double> byHand() {
        List<Double> times = new ArrayList<>();
        List<RelationshipId> flagged = office.wouldFind().stream()
                .filter(each -> each.verdict() == Verdict.FLAG)
                .map(each -> each.relationship().id())
                .toList();
        office.sessions.as(
                "officer",
                () -> flagged.stream()
                        .filter(opening::mayOpen)
                        .limit(BY_HAND + BY_HAND / 4)
                        .toList()
                        .forEach(each -> {
                            long start = System.nanoTime();
                            opening.open(each, "Measuring");
                            times.add((System.nanoTime() - start) / NANOS);
                        }));
        List<Double> warm = times.subList(times.size() - BY_HAND, times.size());
        line("peer: an officer opens one review by hand", "", warm);
        return warm;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private void scan() {
        CaseNumber scan = office.started();
        boolean more = true;
        while (more) {
            long start = System.nanoTime();
            more = office.nextLot();
            if (more) {
                lots.add((System.nanoTime() - start) / NANOS);
            }
        }
        assertThat(office.scan(scan).isRunning()).isFalse();
    }

    private double time(String what, String limit, int rounds, Runnable call) {
        if (rounds > 1) {
            call.run();
        }
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            call.run();
            times.add((System.nanoTime() - start) / NANOS);
        }
        line(what, limit, times);
        return median(times);
    }

    private void line(String what, String limit, List<Double> times) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        table.append(String.format(
                Locale.ROOT,
                "| %s | %d | %.2f | %.2f | %s |%n",
                what,
                sorted.length,
                sorted[sorted.length / 2],
                sorted[sorted.length - 1],
                limit));
    }
}
