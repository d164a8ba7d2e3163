package youcheng.bench;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.Pick;
import youcheng.exchanges.Direction;
import youcheng.exchanges.FieldOfExchange;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;
import youcheng.register.RelationshipId;

/** Relationships and exchanges at the scale of a whole country, as the portal would write them, written in bulk. */
final class CountryRows {

    /** As many as make 500,000 of 3,100 relationships. */
    static final int EXCHANGES_EACH = 161;

    static final LocalDate FIRST_DAY = LocalDate.of(2006, 1, 1);
    static final int DAYS = 7_500;

    private static final int FIRST_CITY = 100_000;
    private static final String COUNTRY = "FR";
    private static final String INSERT =
            "insert into exchange (id, state, happened, first_day, kind, direction, met_level, substance, about_field,"
                    + " title, people, outcome, evidence, demonstration, recorded_at, version)"
                    + " values (?, 'HELD', ?, ?, ?, ?, ?, ?, ?, '城市治理论坛', '', '签署备忘录', '外办简报', false, ?, 0)";
    private static final String PARTNER = "insert into exchange_partner (exchange_id, relationship_id) values (?, ?)";

    private final JdbcTemplate database;
    private final Clock clock;
    private final Random chance = new Random(42);
    private int filled;

    CountryRows(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The relationship with this place among those that there are, counted round and round. */
    RelationshipId relationship(int place) {
        return new RelationshipId(FIRST_CITY + place % filled);
    }

    /** So many relationships, with exchanges throughout the years. */
    void fill(int size) {
        fill(size, place -> DAYS);
    }

    /** So many relationships, each with exchanges within so many days from the first day; with 0 it has none. */
    void fill(int size, IntUnaryOperator days) {
        List<Object[]> cities = new ArrayList<>();
        List<Object[]> names = new ArrayList<>();
        List<Object[]> relationships = new ArrayList<>();
        List<Object[]> exchanges = new ArrayList<>();
        List<Object[]> partners = new ArrayList<>();
        for (int place = filled; place < size; place++) {
            long id = (long) FIRST_CITY + place;
            String name = String.format(Locale.ROOT, "Bench %05d", place);
            cities.add(new Object[] {
                id,
                COUNTRY,
                "测试" + place,
                name,
                "bench" + place,
                "ceshi" + place,
                name,
                chance.nextDouble() * 140 - 60,
                chance.nextDouble() * 340 - 170
            });
            names.add(new Object[] {id, "zh", "测试" + place, "测试" + place});
            names.add(new Object[] {id, "en", name, "bench" + place});
            relationships.add(new Object[] {id, id, id});
            int within = days.applyAsInt(place);
            for (int each = 0; each < (within == 0 ? 0 : EXCHANGES_EACH); each++) {
                long exchange = 1_000_000L + (long) place * EXCHANGES_EACH + each;
                exchanges.add(exchange(exchange, within));
                partners.add(new Object[] {exchange, id});
            }
        }
        database.batchUpdate(
                "insert into partner_city (id, country, name_zh, name_en, identity_key, sort_zh, sort_en, latitude,"
                        + " longitude) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                cities);
        database.batchUpdate(
                "insert into city_name (city_id, language, name, identity_key) values (?, ?, ?, ?)", names);
        database.batchUpdate(
                "insert into relationship (id, city_id, tier, legal_status, established, open_for, open_side, version)"
                        + " values (?, ?, 'SISTER_CITY', 'SIGNED', '1990-05-01', ?, '', 0)",
                relationships);
        database.batchUpdate(INSERT, exchanges);
        database.batchUpdate(PARTNER, partners);
        filled = size;
    }

    /** One exchange more. */
    void insert(long id, RelationshipId partner) {
        database.update(INSERT, exchange(id, DAYS));
        database.update(PARTNER, id, partner.value());
    }

    private Object[] exchange(long id, int within) {
        LocalDate day = FIRST_DAY.plusDays(chance.nextInt(within));
        return new Object[] {
            id,
            day.toString(),
            Date.valueOf(day),
            "VISIT",
            Pick.any(Direction.class, chance).name(),
            Pick.any(Level.class, chance).name(),
            Pick.any(Substance.class, chance).name(),
            Pick.any(FieldOfExchange.class, chance).name(),
            Timestamp.from(clock.instant())
        };
    }
}
