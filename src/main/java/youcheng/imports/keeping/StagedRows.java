package youcheng.imports.keeping;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import youcheng.imports.reading.TableRow;
import youcheng.imports.targets.MadeRow;

/** The rows of imports, in statements of many rows and without entities, since a file has tens of thousands. */
@Component
class StagedRows {

    private static final int AT_ONCE = 500;
    private static final String COLUMNS =
            "place, cells, problems, twins, wish, joined_key, made_key, made_version, made_before";

    /** In the order of the primary key, whole: by the place alone H2 would read and sort all rows of the import. */
    static final String AFTER = "select " + COLUMNS
            + " from import_row where import_id = ? and place > ? order by import_id, place limit ?";

    private final JdbcTemplate jdbc;

    StagedRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What checking a row came to. */
    record CheckedRow(
            int place,
            List<RowProblem> problems,
            List<RowTwin> twins,
            RowWish wish,
            @Nullable Long joined) {}

    /** What a row became. */
    record Became(int place, MadeRow made) {}

    /** Keeps these in the place of what was kept; how many. */
    int replace(ImportId id, Iterator<TableRow> rows) {
        jdbc.update("delete from import_row where import_id = ?", id.value());
        int kept = 0;
        List<TableRow> some = new ArrayList<>();
        while (rows.hasNext()) {
            some.add(rows.next());
            if (some.size() == AT_ONCE || !rows.hasNext()) {
                kept += insert(id, some);
                some.clear();
            }
        }
        return kept;
    }

    private int insert(ImportId id, List<TableRow> some) {
        jdbc.batchUpdate(
                "insert into import_row (import_id, place, cells, wish) values (?, ?, ?, 'KEEP')",
                some,
                AT_ONCE,
                (row, each) -> {
                    row.setLong(1, id.value());
                    row.setInt(2, each.number());
                    row.setString(3, ImportJson.cells(each));
                });
        return some.size();
    }

    /** The next rows after this place. */
    List<StagedRow> after(ImportId id, int place, int most) {
        return jdbc.query(AFTER, StagedRows::row, id.value(), place, most);
    }

    /** A page of the rows that this filter leaves. */
    List<StagedRow> page(ImportId id, RowFilter filter, int offset, int limit) {
        return jdbc.query(
                "select " + COLUMNS + " from import_row where import_id = ?" + condition(filter)
                        + " order by import_id, place limit ? offset ?",
                StagedRows::row,
                id.value(),
                limit,
                offset);
    }

    int count(ImportId id, RowFilter filter) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(*) from import_row where import_id = ?" + condition(filter), Integer.class, id.value()));
    }

    private static String condition(RowFilter filter) {
        return switch (filter) {
            case ALL -> "";
            case PROBLEMS -> " and problems is not null";
            case TWINS -> " and twins is not null";
            case OPEN -> " and wish = 'OPEN'";
        };
    }

    RowCounts counts(ImportId id) {
        return Objects.requireNonNull(jdbc.queryForObject(
                """
                select count(*),
                    coalesce(sum(case when problems is not null and wish <> 'LEAVE_OUT' then 1 else 0 end), 0),
                    coalesce(sum(case when twins is not null then 1 else 0 end), 0),
                    coalesce(sum(case when wish = 'OPEN' then 1 else 0 end), 0),
                    coalesce(sum(case when wish = 'LEAVE_OUT' then 1 else 0 end), 0),
                    coalesce(sum(case when wish = 'JOIN' then 1 else 0 end), 0),
                    coalesce(sum(case when made_key is not null then 1 else 0 end), 0)
                from import_row where import_id = ?
                """,
                (row, number) -> new RowCounts(
                        row.getInt(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7)),
                id.value()));
    }

    void check(ImportId id, Collection<CheckedRow> rows) {
        jdbc.batchUpdate(
                "update import_row set problems = ?, twins = ?, wish = ?, joined_key = ? where import_id = ? and place = ?",
                rows,
                AT_ONCE,
                (row, each) -> {
                    row.setString(1, ImportJson.problems(each.problems()));
                    row.setString(2, each.twins().isEmpty() ? null : ImportJson.write(each.twins()));
                    row.setString(3, each.wish().name());
                    row.setObject(4, each.joined());
                    row.setLong(5, id.value());
                    row.setInt(6, each.place());
                });
    }

    /** These rows have these problems instead of those they had. */
    void complain(ImportId id, Collection<CheckedRow> rows) {
        jdbc.batchUpdate(
                "update import_row set problems = ? where import_id = ? and place = ?", rows, AT_ONCE, (row, each) -> {
                    row.setString(1, ImportJson.problems(each.problems()));
                    row.setLong(2, id.value());
                    row.setInt(3, each.place());
                });
    }

    /** What is to be done with a row. */
    void wish(ImportId id, int place, RowWish wish, @Nullable Long joined) {
        jdbc.update(
                "update import_row set wish = ?, joined_key = ? where import_id = ? and place = ?",
                wish.name(),
                joined,
                id.value(),
                place);
    }

    /** Says the same of all rows of which nobody has said anything; how many. */
    int wishAllOpen(ImportId id, RowWish wish) {
        return jdbc.update(
                "update import_row set wish = ?, joined_key = null where import_id = ? and wish = 'OPEN'",
                wish.name(),
                id.value());
    }

    /** The next rows after this place of which nobody has said anything. */
    List<StagedRow> open(ImportId id, int place, int most) {
        return jdbc.query(
                "select " + COLUMNS
                        + " from import_row where import_id = ? and wish = 'OPEN' and place > ? order by import_id, place limit ?",
                StagedRows::row,
                id.value(),
                place,
                most);
    }

    /** The rows at these places are joined with these records. */
    void join(ImportId id, Map<Integer, Long> records) {
        jdbc.batchUpdate(
                "update import_row set wish = 'JOIN', joined_key = ? where import_id = ? and place = ?",
                records.entrySet(),
                AT_ONCE,
                (row, each) -> {
                    row.setLong(1, each.getValue());
                    row.setLong(2, id.value());
                    row.setInt(3, each.getKey());
                });
    }

    int leaveOutProblems(ImportId id) {
        return jdbc.update(
                "update import_row set wish = 'LEAVE_OUT', joined_key = null"
                        + " where import_id = ? and problems is not null and wish <> 'LEAVE_OUT'",
                id.value());
    }

    @Nullable
    StagedRow find(ImportId id, int place) {
        return jdbc
                .query(
                        "select " + COLUMNS + " from import_row where import_id = ? and place = ?",
                        StagedRows::row,
                        id.value(),
                        place)
                .stream()
                .findFirst()
                .orElse(null);
    }

    void became(ImportId id, Collection<Became> rows) {
        jdbc.batchUpdate(
                "update import_row set made_key = ?, made_version = ?, made_before = ? where import_id = ? and place = ?",
                rows,
                AT_ONCE,
                (PreparedStatement row, Became each) -> {
                    row.setLong(1, each.made().key());
                    row.setLong(2, each.made().version());
                    row.setString(3, each.made().before());
                    row.setLong(4, id.value());
                    row.setInt(5, each.place());
                });
    }

    void remove(ImportId id) {
        jdbc.update("delete from import_row where import_id = ?", id.value());
    }

    private static StagedRow row(ResultSet row, int number) throws SQLException {
        long key = row.getLong("made_key");
        MadeRow made =
                row.wasNull() ? null : new MadeRow(key, row.getLong("made_version"), row.getString("made_before"));
        long joined = row.getLong("joined_key");
        Long joinedKey = row.wasNull() ? null : joined;
        return new StagedRow(
                ImportJson.row(row.getInt("place"), row.getString("cells")),
                ImportJson.readProblems(row.getString("problems")),
                ImportJson.readList(row.getString("twins"), RowTwin[].class),
                RowWish.valueOf(row.getString("wish")),
                joinedKey,
                made);
    }
}
