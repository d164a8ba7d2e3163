package youcheng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database of an earlier portal, and by what its rows are found and sorted once the migrations went over it. */
public final class SearchKeysBefore {

    private static final String NOW = "timestamp with time zone '2026-03-06 01:00:00+00'";

    private final DataSource source;
    private final JavaMigration[] steps;
    private final JdbcTemplate database;

    /** {@code steps} are those of the portal that no SQL can make. */
    public SearchKeysBefore(DataSource source, List<JavaMigration> steps) {
        this.source = source;
        this.steps = steps.toArray(JavaMigration[]::new);
        this.database = new JdbcTemplate(source);
    }

    /** Migrates to what that portal had, stores rows as it did, migrates on, and looks. */
    public void assertThatOldRowsAreFound() {
        Flyway.configure().dataSource(source).target("20?").load().migrate();
        fill();
        Flyway.configure().dataSource(source).javaMigrations(steps).load().migrate();

        assertThat(row("work_item where id = 'task'"))
                .containsEntry("search_key", "pro20260001 京友20261号 长崎市 nagasaki jingyou20261hao changqishi zhangqishi")
                .containsEntry("sort_zh", "changqishi")
                .containsEntry("sort_en", "nagasaki");
        assertThat(row("case_file where case_number = 'PRO-2026-0001'"))
                .containsEntry("search_key", "pro20260001 京友20261号 长崎市 nagasaki jingyou20261hao changqishi zhangqishi")
                .containsEntry("sort_zh", "changqishi")
                .containsEntry("sort_en", "nagasaki");
        // A planned item is found by the names of its city, former ones too, in the list of cases and of tasks.
        for (String table : List.of("case_file", "work_item")) {
            assertThat(String.valueOf(row(table + " where case_number = 'PLA-2026-0001'")
                                    .get("search_key"))
                            .split(" "))
                    .contains("pla20260001", "参观访问", "visit", "特罗姆瑟市", "tromso", "东京都", "dongjingdu");
        }
        assertThat(row("exchange")).containsEntry("search_key", "市长访问apec shichangfangwenapec shizhangfangwenapec");
        // The second became the same by the new key: both stay, and the office may say which is which.
        assertThat(database.queryForList("select * from partner_city order by id"))
                .extracting(row -> row.get("identity_key"), row -> row.get("sort_zh"), row -> row.get("search_key"))
                .containsExactly(
                        tuple("tromsø", "teluomuseshi", "特罗姆瑟市 tromso 东京都 teluomuseshi dongjingdu"),
                        tuple("tromso", "waishi", "外市 tromso waishi"),
                        tuple("aero", "aileidao", "埃勒岛 aero aileidao"));
        assertThat(database.queryForList("select identity_key from city_name order by id", String.class))
                .containsExactly("特罗姆瑟", "tromso", "东京", "外市", "tromso", "埃勒岛", "aero");
    }

    private Map<String, Object> row(String table) {
        return database.queryForMap("select * from " + table);
    }

    private void fill() {
        database.execute("insert into account (username, display_name, password_hash, password_is_temporary, disabled,"
                + " demonstration, color, version) values ('p1', 'P', 'x', false, false, false, 'DEVICE', 0)");
        database.execute("insert into case_file (case_number, process, title_zh, title_en, initiator, opened_at,"
                + " document_number) values ('PRO-2026-0001', 'SisterCityProposal', '長崎市', 'Nagasaki', 1, " + NOW
                + ", '京友〔2026〕1号')");
        database.execute("insert into work_item (id, case_number, process, step, title_zh, title_en, created_at, state)"
                + " values ('task', 'PRO-2026-0001', 'SisterCityProposal', 'Task_Draft', '長崎市', 'Nagasaki', " + NOW
                + ", 'OPEN')");
        database.execute("insert into exchange (state, happened, first_day, kind, direction, met_level, substance,"
                + " about_field, title, people, outcome, evidence, demonstration, recorded_by, recorded_at, version)"
                + " values ('HELD', '2025', date '2025-01-01', 'VISIT', 'INBOUND', 'LEADER', 'SYMBOLIC', 'SPORT',"
                + " '市长访问ＡＰＥＣ', '', '', '', false, 1, " + NOW + ", 0)");
        city(1, "特罗姆瑟市", "Tromsø", "tromsø");
        name(1, "local", "東京都");
        city(2, "外市", "Tromso", "tromso");
        city(3, "埃勒岛", "Ærø", "ærø");
        database.execute("insert into relationship (city_id, legal_status, version)"
                + " select id, 'SIGNED', 0 from partner_city where name_zh = '特罗姆瑟市'");
        database.execute("insert into case_file (case_number, process, title_zh, title_en, initiator, opened_at)"
                + " values ('PLA-2026-0001', 'PlannedItem', '参观访问', 'Visit', 1, " + NOW + ")");
        database.execute(
                "insert into planned_item (case_number, relationship_id, title, planned_day, first_owner, state,"
                        + " version) select 'PLA-2026-0001', id, 'Visit', date '2026-04-01', 1, 'PLANNED', 0 from relationship");
        database.execute("insert into work_item (id, case_number, process, step, title_zh, title_en, created_at, state)"
                + " values ('plan', 'PLA-2026-0001', 'PlannedItem', 'Task_Do', '参观访问', 'Visit', " + NOW + ", 'OPEN')");
    }

    private void city(int id, String chinese, String english, String key) {
        database.update(
                "insert into partner_city (country, name_zh, name_en, identity_key, sort_zh, sort_en, version)"
                        + " values ('NO', ?, ?, ?, '', '', 0)",
                chinese,
                english,
                key);
        name(id, "zh", chinese);
        name(id, "en", english);
    }

    private void name(int city, String language, String name) {
        database.update(
                "insert into city_name (city_id, language, name, identity_key) values (?, ?, ?, ?)",
                city,
                language,
                name,
                name);
    }
}
