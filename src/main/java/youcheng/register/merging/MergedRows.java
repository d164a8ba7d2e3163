package youcheng.register.merging;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import youcheng.base.MessageKey;
import youcheng.base.Rejection;
import youcheng.register.MovesAlong;
import youcheng.register.MovingRows;
import youcheng.register.MovingRows.Owner;

/**
 * Moves the rows that features keep from one owner to another and back, in the transaction of whoever merges. The names of tables
 * and columns are constants of the features.
 */
@Component
public class MergedRows {

    private final JdbcClient database;
    private final EntityManager entities;
    private final Map<String, MovingRows> parts;

    MergedRows(JdbcClient database, EntityManager entities, List<MovesAlong> features) {
        this.database = database;
        this.entities = entities;
        this.parts = features.stream()
                .flatMap(feature -> feature.rows().stream())
                .collect(Collectors.toMap(
                        MovingRows::part, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** How many rows of each part would move; parts without any are left out. */
    public Map<String, Integer> count(Owner owner, long from, long to) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        of(owner).forEach(rows -> {
            int found = keys(rows, from, to, Twins.WITHOUT).size();
            if (found > 0) {
                counts.put(rows.part(), found);
            }
        });
        return counts;
    }

    /** Whether a feature keeps anything of this owner. */
    public boolean isAny(Owner owner, long id) {
        entities.flush();
        return of(owner).stream()
                .anyMatch(rows ->
                        database.sql("select count(*) from %s where %s = ?".formatted(rows.table(), rows.column()))
                                        .param(id)
                                        .query(Long.class)
                                        .single()
                                > 0);
    }

    /** The number of an open case of this owner, because of which it cannot go. */
    public Optional<String> open(Owner owner, long id) {
        return of(owner).stream()
                .filter(rows -> rows.open() != null)
                .flatMap(rows -> database
                        .sql("select %s from %s where %s = ? and %s"
                                .formatted(rows.key(), rows.table(), rows.column(), rows.open()))
                        .param(id)
                        .query(String.class)
                        .list()
                        .stream())
                .findFirst();
    }

    /** Moves everything; entities that were read before are stale, and are let go. */
    public List<MovedRow> move(Owner owner, long from, long to) {
        entities.flush();
        List<MovedRow> moved = new ArrayList<>();
        of(owner).forEach(rows -> {
            for (Object key : keys(rows, from, to, Twins.WITHOUT)) {
                hang(rows, key, from, to);
                moved.add(new MovedRow(rows.part(), key.toString(), count(rows, key), false));
            }
            if (rows.isLink()) {
                for (Object key : keys(rows, from, to, Twins.ONLY)) {
                    database.sql("delete from %s where %s = ? and %s = ?"
                                    .formatted(rows.table(), rows.key(), rows.column()))
                            .params(key, from)
                            .update();
                    moved.add(new MovedRow(rows.part(), key.toString(), count(rows, key), true));
                }
            }
        });
        entities.clear();
        return moved;
    }

    /** What of these rows somebody changed since they moved: the parts. */
    public List<String> builtOn(Collection<MovedRow> moved) {
        return moved.stream()
                .filter(row -> {
                    MovingRows rows = part(row.part());
                    return rows.versions() != null
                            && !version(rows, typed(rows, row.rowKey())).equals(row.versionAfter());
                })
                .map(MovedRow::part)
                .distinct()
                .toList();
    }

    /** Refuses to undo what somebody built on; says what that was. */
    public static void requireUntouched(List<String> builtOn) {
        if (!builtOn.isEmpty()) {
            throw Rejection.because("merging.rejection.builtOn", new MessageKey(builtOn.getFirst()));
        }
    }

    /** Moves everything back. */
    public void back(Owner owner, Collection<MovedRow> moved, long from, long to) {
        entities.flush();
        moved.stream().filter(row -> part(row.part()).owner() == owner).forEach(row -> {
            MovingRows rows = part(row.part());
            Object key = typed(rows, row.rowKey());
            if (row.dropped()) {
                database.sql("insert into %s (%s, %s) values (?, ?)".formatted(rows.table(), rows.key(), rows.column()))
                        .params(key, from)
                        .update();
            } else {
                hang(rows, key, to, from);
            }
            tellEarlier(row, count(rows, key));
        });
        entities.clear();
    }

    /** A merge before this one moved the row too, and nobody but the two that are undone touched it since. */
    private void tellEarlier(MovedRow row, @Nullable Long now) {
        if (row.versionAfter() != null && now != null) {
            database.sql("update register_merge_row set version_after = ? where part = ? and row_key = ?"
                            + " and version_after = ?")
                    .params(now, row.part(), row.rowKey(), row.versionAfter() - 1)
                    .update();
        }
    }

    private List<MovingRows> of(Owner owner) {
        return parts.values().stream().filter(rows -> rows.owner() == owner).toList();
    }

    private MovingRows part(String part) {
        MovingRows rows = parts.get(part);
        if (rows == null) {
            throw new IllegalStateException("No feature moves " + part);
        }
        return rows;
    }

    /** Which rows are meant. */
    private enum Twins {
        WITHOUT("not in"),
        ONLY("in");

        private final String test;

        Twins(String test) {
            this.test = test;
        }
    }

    private List<Object> keys(MovingRows rows, long from, long to, Twins twins) {
        String own = "select %s from %s where %s = :from".formatted(rows.key(), rows.table(), rows.column());
        if (rows.twin() != null) {
            own += " and %s %s (select %s from %s where %s = :to)"
                    .formatted(rows.twin(), twins.test, rows.twin(), rows.table(), rows.column());
        }
        if (rows.owner() == Owner.CONTACT && rows.table().equals("contact_person")) {
            // Nobody follows oneself: the one that stays is seen to by whoever merges.
            own += " and id <> :to";
        }
        return database.sql(own + " order by 1")
                .param("from", from)
                .param("to", to)
                .query((found, row) -> found.getObject(1))
                .list();
    }

    private void hang(MovingRows rows, Object key, long from, long to) {
        database.sql("update %s set %s = ? where %s = ? and %s = ?"
                        .formatted(rows.table(), rows.column(), rows.key(), rows.column()))
                .params(to, key, from)
                .update();
    }

    /** Whoever has the row on the screen as it was is told that it changed. */
    private @Nullable Long count(MovingRows rows, Object key) {
        if (rows.versions() == null) {
            return null;
        }
        database.sql("update %s set version = version + 1 where %s = ?".formatted(rows.versions(), versionKey(rows)))
                .param(key)
                .update();
        return version(rows, key);
    }

    private Long version(MovingRows rows, Object key) {
        return database.sql("select version from %s where %s = ?".formatted(rows.versions(), versionKey(rows)))
                .param(key)
                .query(Long.class)
                .single();
    }

    private static String versionKey(MovingRows rows) {
        return rows.table().equals(rows.versions()) ? rows.key() : "id";
    }

    private static Object typed(MovingRows rows, String key) {
        return rows.key().equals("case_number") ? key : (Object) Long.valueOf(key);
    }
}
