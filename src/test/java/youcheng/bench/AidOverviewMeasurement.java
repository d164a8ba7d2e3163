package youcheng.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.PortalTest;
import youcheng.aid.content.AidDirection;
import youcheng.aid.picture.AidFilter;
import youcheng.aid.picture.AidFilter.AidOrder;
import youcheng.aid.picture.AidListing;
import youcheng.aid.picture.AidPhase;
import youcheng.aid.picture.AidPicture;
import youcheng.aid.picture.AidPicture.AidMeasure;
import youcheng.aid.picture.AidToday;
import youcheng.aid.picture.Emergencies;
import youcheng.proposals.Office;

/** The page on aid over 10,000 packages with 200,000 lines, as an officer reads it: each of its parts, and all of them. */
@PortalTest
abstract class AidOverviewMeasurement {

    private static final int PACKAGES = 10_000;
    private static final int ROUNDS = 12;
    private static final int PAGE = 50;
    private static final String LIMIT = "≤ 300 ms";

    @Autowired
    private AidToday today;

    @Autowired
    private AidPicture picture;

    @Autowired
    private Emergencies emergencies;

    @Autowired
    private AidListing listing;

    @Autowired
    private Office office;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    /** What the page of measurements calls this database. */
    abstract String name();

    /** Lets the database count its rows, so that it plans as it would in the office. */
    abstract void analyse(JdbcTemplate jdbc);

    @Test
    void thePartsOfThePage() {
        new AidRows(database, LocalDate.now(clock)).fill(PACKAGES);
        analyse(database);
        Stopwatch watch = new Stopwatch();
        office.sessions().as("officer", () -> {
            watch.peer("peer: plain SQL that adds up the lines of all packages", ROUNDS, round -> addUp());
            watch.time("what is on its way, what waits, what arrived, what nobody answered", ROUNDS, LIMIT, round -> {
                today.standing();
                today.open();
            });
            watch.time("given and received, in packages", ROUNDS, LIMIT, round -> picture.totals(AidMeasure.PACKAGES));
            watch.time("given and received, by value", ROUNDS, LIMIT, round -> picture.totals(AidMeasure.VALUE));
            watch.time("the emergencies, and the days of one", ROUNDS, LIMIT, round -> {
                emergencies.all();
                emergencies.of("Emergency " + round);
            });
            watch.time("the list: counts and first page", ROUNDS, LIMIT, round -> list(AidFilter.everything(), 0));
            watch.time(
                    "the list by value, narrowed by text, direction and phase, page 20",
                    ROUNDS,
                    LIMIT,
                    round -> list(
                            new AidFilter(
                                    "city",
                                    AidDirection.GIVEN,
                                    AidPhase.DELIVERED,
                                    null,
                                    "",
                                    AidOrder.VALUE,
                                    round % 2 == 0),
                            19 * PAGE));
            watch.time("all of it", ROUNDS, LIMIT, round -> {
                today.standing();
                today.open();
                picture.totals(AidMeasure.PACKAGES);
                emergencies.all();
                emergencies.of("Emergency " + round);
                list(AidFilter.everything(), 0);
            });
        });
        String table = watch.table();
        Report.write("aid " + name(), table);
        System.err.println(table);
    }

    private void list(AidFilter filter, int offset) {
        listing.years();
        listing.counts(filter);
        listing.page(filter, Locale.CHINA, offset, PAGE);
    }

    private void addUp() {
        database.queryForList(
                "select l.goods_kind, p.direction, count(distinct p.case_number), sum(l.quantity * l.unit_value)"
                        + " from aid_line l join aid_package p on p.case_number = l.case_number"
                        + " where p.state = 'DELIVERED' group by l.goods_kind, p.direction");
    }
}
