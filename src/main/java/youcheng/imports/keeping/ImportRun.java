package youcheng.imports.keeping;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import youcheng.audit.Change;
import youcheng.base.MessageKey;
import youcheng.base.Progress;
import youcheng.base.Rejection;
import youcheng.imports.keeping.StagedRows.Became;
import youcheng.imports.keeping.StagedRows.CheckedRow;
import youcheng.imports.targets.ImportTarget;
import youcheng.imports.targets.ImportTargets;
import youcheng.imports.targets.MadeRow;
import youcheng.imports.targets.OfferedRow;
import youcheng.imports.targets.RowReading;
import youcheng.imports.targets.TriedRow;
import youcheng.register.RelationshipId;
import youcheng.register.Relationships;
import youcheng.register.StandsAlready;

/**
 * Takes over the rows of an import and takes them back, in the transaction of whoever asks. Some rows at a time: what
 * was written of them leaves the memory before the next are read.
 */
@Component
class ImportRun {

    /** More would be compared with what is in memory at each statement. */
    private static final int AT_ONCE = 25;

    private static final int READ_AT_ONCE = 500;

    /** So many obstacles are named; more would help nobody. */
    private static final int MOST_NAMED = 20;

    private final StagedRows rows;
    private final ImportTargets targets;
    private final Relationships relationships;
    private final EntityManager database;

    ImportRun(StagedRows rows, ImportTargets targets, Relationships relationships, EntityManager database) {
        this.rows = rows;
        this.targets = targets;
        this.relationships = relationships;
        this.database = database;
    }

    /** What came of it: how many were made or joined, and what is wrong with which rows; stopped before the end or not. */
    record Ran(int made, int joined, List<CheckedRow> refused, boolean stopped) {

        boolean isFine() {
            return refused.isEmpty() && !stopped;
        }
    }

    /** The rows by the records that they were joined with, and by those that were made of them. */
    private record Earlier(Map<Long, Integer> joined, Map<Long, Integer> made) {

        /** What the register has only since an earlier row is no fault of the register: the row is named. */
        Rejection named(Rejection refused) {
            Integer row =
                    refused instanceof StandsAlready known ? made.get(known.id().value()) : null;
            return row == null ? refused : Rejection.of("partnerNameZh", "imports.rejection.sameAsRow", row);
        }
    }

    /** Takes over all rows that are not left out, or as many as until it is told to stop. */
    Ran take(DataImport one, Progress progress) {
        return take(one, targets.of(one.kind()), progress);
    }

    private <D> Ran take(DataImport one, ImportTarget<D> target, Progress progress) {
        ImportId id = one.id();
        MappedRows<D> mapped = new MappedRows<>(one.matching(), target);
        Set<RelationshipId> touched = new HashSet<>();
        Earlier earlier = new Earlier(new HashMap<>(), new HashMap<>());
        each(id, READ_AT_ONCE, some -> touched.addAll(target.concerned(offered(some, mapped))));
        // All at first and in one order, so that nobody who records by hand waits for this one and this one for them.
        relationships.lock(touched);
        Optional<Change> cause = cause(id);
        int all = one.record().rows();
        int done = 0;
        int made = 0;
        int joined = 0;
        List<CheckedRow> refused = new ArrayList<>();
        List<StagedRow> some = rows.after(id, 0, AT_ONCE);
        while (!some.isEmpty()) {
            List<Became> became = new ArrayList<>();
            Map<Integer, StagedRow> byPlace = new HashMap<>();
            some.forEach(row -> byPlace.put(row.place(), row));
            for (TriedRow tried : attempt(some, mapped, target, cause, earlier)) {
                MadeRow result = tried.made();
                StagedRow row = Objects.requireNonNull(byPlace.get(tried.row()));
                if (result == null) {
                    List<Rejection> why =
                            tried.refused().stream().map(earlier::named).toList();
                    refused.add(new CheckedRow(
                            row.place(), mapped.problems(row, why), row.twins(), row.wish(), row.joined()));
                } else {
                    became.add(new Became(row.place(), result));
                    earlier.made.put(result.key(), row.place());
                    made += result.before() == null ? 1 : 0;
                    joined += result.before() == null ? 0 : 1;
                }
            }
            rows.became(id, became);
            database.flush();
            database.clear();
            done += some.size();
            if (!progress.done(done, all)) {
                return new Ran(made, joined, refused, true);
            }
            some = rows.after(id, some.getLast().place(), AT_ONCE);
        }
        if (refused.isEmpty()) {
            target.finish(touched);
        }
        return new Ran(made, joined, refused, false);
    }

    private static <D> List<OfferedRow<D>> offered(List<StagedRow> some, MappedRows<D> mapped) {
        List<OfferedRow<D>> offered = new ArrayList<>();
        for (StagedRow row : some) {
            D draft = row.wish() == RowWish.LEAVE_OUT ? null : mapped.read(row).draft();
            if (draft != null) {
                offered.add(new OfferedRow<>(row.place(), draft, row.joined()));
            }
        }
        return offered;
    }

    private static <D> List<TriedRow> attempt(
            List<StagedRow> some,
            MappedRows<D> mapped,
            ImportTarget<D> target,
            Optional<Change> cause,
            Earlier earlier) {
        List<OfferedRow<D>> offered = new ArrayList<>();
        List<TriedRow> tried = new ArrayList<>();
        for (StagedRow row : some) {
            if (row.wish() == RowWish.LEAVE_OUT) {
                continue;
            }
            RowReading<D> read = mapped.read(row);
            D draft = read.draft();
            if (draft == null || !read.refused().isEmpty()) {
                tried.add(new TriedRow(row.place(), null, read.refused()));
                continue;
            }
            Integer first = row.joined() == null ? null : earlier.joined.putIfAbsent(row.joined(), row.place());
            if (first != null) {
                tried.add(new TriedRow(
                        row.place(), null, List.of(Rejection.because("imports.rejection.joinedTwice", first))));
            } else {
                offered.add(new OfferedRow<>(row.place(), draft, row.joined()));
            }
        }
        tried.addAll(offered.isEmpty() ? List.of() : target.take(offered, cause));
        return tried;
    }

    /** Takes back all that became of its rows; refused with what stands in the way, by the rows, and then nothing changed. */
    void undo(DataImport one, String reason, Progress progress) {
        ImportId id = one.id();
        int all = rows.counts(id).made();
        ImportTarget<?> target = targets.of(one.kind());
        Set<RelationshipId> touched = new HashSet<>();
        each(id, READ_AT_ONCE, some -> touched.addAll(target.concernedBy(made(some))));
        relationships.lock(touched);
        refuseWhatIsBuiltOn(id, target);
        int[] done = {0};
        each(id, AT_ONCE, some -> {
            List<MadeRow> made = made(some);
            target.giveBack(made, reason, cause(id));
            database.flush();
            database.clear();
            done[0] += made.size();
            if (!progress.done(done[0], all)) {
                throw Rejection.because("imports.rejection.stopped");
            }
        });
        target.finish(touched);
    }

    private void refuseWhatIsBuiltOn(ImportId id, ImportTarget<?> target) {
        List<Rejection> obstacles = new ArrayList<>();
        each(id, READ_AT_ONCE, some -> {
            for (StagedRow row : some) {
                MadeRow made = row.made();
                if (made != null && obstacles.size() < MOST_NAMED) {
                    target.objection(made)
                            .map(why -> Rejection.because(
                                    "imports.rejection.builtOn",
                                    row.place(),
                                    new MessageKey(why.key(), List.of(why.arguments()))))
                            .ifPresent(obstacles::add);
                }
            }
            database.clear();
        });
        if (!obstacles.isEmpty()) {
            throw Rejection.all(obstacles);
        }
    }

    private static List<MadeRow> made(List<StagedRow> some) {
        List<MadeRow> made = new ArrayList<>();
        some.forEach(row -> Optional.ofNullable(row.made()).ifPresent(made::add));
        return made;
    }

    private void each(ImportId id, int atOnce, Consumer<List<StagedRow>> work) {
        List<StagedRow> some = rows.after(id, 0, atOnce);
        while (!some.isEmpty()) {
            work.accept(some);
            some = rows.after(id, some.getLast().place(), atOnce);
        }
    }

    private static Optional<Change> cause(ImportId id) {
        return Change.of("import.number", null, id);
    }
}
