package youcheng.bench;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of many packages with lines, shipments and readers, written in bulk. */
final class AidRows {

    private static final String[] KINDS = {
        "PROTECTION", "TESTING", "EQUIPMENT", "MEDICINE", "DISINFECTION", "RELIEF", "FOOD", "OTHER"
    };
    private static final int PARTNERS = 600;
    private static final int LINES = 20;
    private static final int DRAWN = 1_000_000;

    private final JdbcTemplate database;
    private final LocalDate today;
    private final long account;

    private final List<Object[]> cases = new ArrayList<>();
    private final List<Object[]> packages = new ArrayList<>();
    private final List<Object[]> parties = new ArrayList<>();
    private final List<Object[]> kinds = new ArrayList<>();
    private final List<Object[]> lines = new ArrayList<>();
    private final List<Object[]> shipments = new ArrayList<>();
    private final List<Object[]> carried = new ArrayList<>();
    private final List<Object[]> readers = new ArrayList<>();
    private final List<Object[]> tasks = new ArrayList<>();

    AidRows(JdbcTemplate database, LocalDate today) {
        this.database = database;
        this.today = today;
        this.account = Objects.requireNonNull(database.queryForObject("select min(id) from account", Long.class));
    }

    /** Writes so many, of which one in thirty is open. */
    void fill(int howMany) {
        for (int place = 0; place < howMany; place++) {
            one(place);
        }
        write(
                "insert into case_file (case_number, process, title_zh, title_en, initiator, opened_at, closed_at, outcome,"
                        + " search_key, sort_zh, sort_en, desk, parent_case) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'EUROPE', ?)",
                cases);
        write("insert into case_reader (case_number, principal, ground) values (?, ?, 'DESK')", readers);
        write(
                "insert into aid_package (case_number, direction, state, purpose, occasion, is_urgent, urgent_reason, need,"
                        + " need_reference, need_date, announced_on, currency, rate, funding, publicity, desk, value_cny,"
                        + " unvalued, begun_on, approved_on, delivered_on, report, thanks_reference, difference_reason,"
                        + " entered_afterwards, source, version, dated_on, drafting_since, revision) values (?, ?, ?, '', ?,"
                        + " false, '', '', 'R', ?, ?, 'CNY', 1, '', '', 'EUROPE', ?, ?, ?, ?, ?, '', '', '', false, '', 0, ?,"
                        + " current_timestamp, 0)",
                packages);
        write(
                "insert into aid_party (case_number, place, role, city_id, name_zh, name_en, country, likeness)"
                        + " values (?, 0, 'PARTNER', ?, ?, ?, 'DE', ?)",
                parties);
        write("insert into aid_kind (case_number, goods_kind, value_cny, unvalued) values (?, ?, ?, ?)", kinds);
        write(
                "insert into aid_line (id, case_number, place, item, goods_kind, quantity, unit, unit_value, currency,"
                        + " manufacturer, registration, standard, batch, cold_chain, dangerous, cartons, version) values (?, ?,"
                        + " ?, ?, ?, 100, 'PIECE', ?, 'CNY', '', '', '', '', false, false, '', 0)",
                lines);
        write(
                "insert into shipment (case_number, package_number, place, direction, desk, urgent, state, sent, announced_on,"
                        + " expected_arrival, sent_on, arrived_on, handed_over_on, version)"
                        + " values (?, ?, 1, ?, 'EUROPE', false, ?, ?, ?, ?, ?, ?, ?, 0)",
                shipments);
        write(
                "insert into shipment_line (case_number, place, package_line, recipient_key, item, unit_key, recipient_zh,"
                        + " recipient_en, planned, version)"
                        + " select ?, ?, ?, id, ?, 'goods.unit.PIECE', name_zh, name_en, 100, 0 from aid_party"
                        + " where case_number = ?",
                carried);
        write(
                "insert into work_item (id, case_number, process, step, title_zh, title_en, candidate_group, created_at,"
                        + " due_at, state) values (?, ?, 'AidPackage', 'Task_Review', ?, ?, 'SUPERVISOR@EUROPE', ?, ?, 'OPEN')",
                tasks);
    }

    private void write(String sql, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += 5000) {
            database.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + 5000)));
        }
    }

    private void one(int place) {
        String number = "AID-1990-" + (10_000 + place);
        String shipment = "SHP-1990-" + (10_000 + place);
        boolean isOpen = place % 30 == 0;
        boolean given = place % 3 != 0 || isOpen;
        String state = isOpen ? openState(place / 30) : "DELIVERED";
        LocalDate day = isOpen ? today.minusDays(place % 40) : today.minusDays(60 + place % 7000);
        boolean isShipped = !isOpen || state.equals("UNDER_WAY") || state.equals("REPORTING");
        boolean isClosed = !isOpen;
        long partner = place % PARTNERS;
        String name = "City " + partner;
        fileCase(number, "AidPackage", "Aid to " + name, null, day, isClosed);
        packages.add(new Object[] {
            number,
            given ? "GIVEN" : "RECEIVED",
            state,
            "Emergency " + place / 100,
            Date.valueOf(day.minusDays(20)),
            Date.valueOf(day.minusDays(10)),
            new BigDecimal(1000L + place),
            place % 5 == 0 ? 1 : 0,
            Date.valueOf(day),
            isOpen && !isShipped && !state.equals("PREPARING") ? null : Date.valueOf(day),
            isClosed ? Date.valueOf(day) : null,
            Date.valueOf(day)
        });
        parties.add(new Object[] {number, city(partner), "城市" + partner, name, "org:DE:city" + partner});
        for (int line = 0; line < LINES; line++) {
            long id = DRAWN + (long) place * LINES + line;
            lines.add(new Object[] {id, number, line, "Item " + line, KINDS[line % 8], new BigDecimal(line + 1)});
            if (line < 8) {
                kinds.add(new Object[] {number, KINDS[line], new BigDecimal(500 + line), place % 5 == 0 ? 1 : 0});
            }
        }
        if (isShipped) {
            ship(shipment, number, given, state, day);
        } else {
            Timestamp then = at(day);
            tasks.add(new Object[] {"aid-bench-" + place, number, "Aid to " + name, "Aid to " + name, then, then});
        }
    }

    private void ship(String shipment, String number, boolean given, String state, LocalDate day) {
        boolean isOpen = state.equals("UNDER_WAY");
        fileCase(/* number= */ shipment, "Shipment", "Shipment " + shipment, /* parent= */ number, day, !isOpen);
        shipments.add(new Object[] {
            shipment,
            number,
            given ? "GIVEN" : "RECEIVED",
            isOpen ? "SENT" : given ? "HANDED_OVER" : "RECEIVED",
            true,
            Date.valueOf(day.minusDays(9)),
            Date.valueOf(day.plusDays(4)),
            Date.valueOf(day.minusDays(3)),
            isOpen ? null : Date.valueOf(day.minusDays(1)),
            isOpen ? null : Date.valueOf(day)
        });
        for (int line = 0; line < LINES; line++) {
            carried.add(new Object[] {shipment, line, (long) line, "Item " + line, number});
        }
    }

    private void fileCase(
            String number, String process, String title, @Nullable String parent, LocalDate day, boolean isClosed) {
        cases.add(new Object[] {
            number,
            process,
            title,
            title,
            account,
            at(day),
            isClosed ? at(day) : null,
            isClosed ? "DELIVERED" : null,
            title.toLowerCase(java.util.Locale.ROOT),
            title,
            title,
            parent
        });
        readers.add(new Object[] {number, "group:OFFICER"});
        readers.add(new Object[] {number, "group:SUPERVISOR@EUROPE"});
    }

    private static String openState(int place) {
        return switch (place % 6) {
            case 0 -> "DRAFTING";
            case 1 -> "UNDER_REVIEW";
            case 2 -> "AT_MUNICIPAL_LEADER";
            case 3 -> "PREPARING";
            case 4 -> "UNDER_WAY";
            default -> "REPORTING";
        };
    }

    private @Nullable Long city(long partner) {
        return partner < 50 ? partner + 1 : null;
    }

    private static Timestamp at(LocalDate day) {
        return Timestamp.from(day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
