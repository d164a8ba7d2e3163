package youcheng.imports.keeping;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.base.Progress;
import youcheng.base.Rejection;
import youcheng.identity.Person;
import youcheng.identity.Roles;
import youcheng.imports.keeping.StagedRows.CheckedRow;
import youcheng.imports.matching.Match;
import youcheng.imports.matching.MatchReason;
import youcheng.imports.targets.ImportTarget;
import youcheng.imports.targets.ImportTargets;
import youcheng.imports.targets.RowReading;

/** Reads every row of an import and compares it with what is there; people say what is to be done with what may be the same. */
@Service
@RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
@Transactional
public class ImportChecking {

    private static final int AT_ONCE = 500;

    private final StagedRows rows;
    private final ImportTargets targets;
    private final ImportRights rights;
    private final ImportBook book;

    ImportChecking(StagedRows rows, ImportTargets targets, ImportRights rights, ImportBook book) {
        this.rows = rows;
        this.targets = targets;
        this.rights = rights;
        this.book = book;
    }

    /** Reads and compares all rows; what people said of rows that may still be the same as before stays. */
    public ImportRecord check(ImportId id, long version, Progress progress) {
        DataImport one = rights.lock(id, version);
        Person person = rights.person();
        one.checked();
        check(one, targets.of(one.kind()), progress);
        RowCounts counts = rows.counts(id);
        return book.store(
                one,
                person,
                AuditEvent.of("import.checked", person.asActor())
                        .with(Change.of("import.problems", null, counts.problems()))
                        .with(Change.of("import.twins", null, counts.twins())));
    }

    private record SaidBefore(RowWish wish, @Nullable Long joined) {}

    /** What is wrong with a row as a new record, and with one that is joined with a record, which says itself what it must. */
    private record RowFaults(List<RowProblem> asNew, List<RowProblem> joined) {

        static final RowFaults NONE = new RowFaults(List.of(), List.of());
    }

    private <D> void check(DataImport one, ImportTarget<D> target, Progress progress) {
        MappedRows<D> mapped = new MappedRows<>(one.matching(), target);
        SortedMap<Integer, D> drafts = new TreeMap<>();
        Function<D, List<Rejection>> objections = target.objections();
        Map<Integer, RowFaults> faults = new HashMap<>();
        Map<Integer, SaidBefore> before = new LinkedHashMap<>();
        int all = one.record().rows();
        List<StagedRow> some = rows.after(one.id(), 0, AT_ONCE);
        while (!some.isEmpty()) {
            for (StagedRow row : some) {
                RowReading<D> read = mapped.read(row);
                before.put(row.place(), new SaidBefore(row.wish(), row.joined()));
                RowFaults found =
                        new RowFaults(mapped.problems(row, read, objections), mapped.problems(row, read.refused()));
                if (!found.asNew.isEmpty()) {
                    faults.put(row.place(), found);
                }
                D draft = read.draft();
                if (draft != null) {
                    drafts.put(row.place(), draft);
                }
            }
            goOn(progress, before.size(), all);
            some = rows.after(one.id(), some.getLast().place(), AT_ONCE);
        }
        Map<Integer, List<RowTwin>> twins = twins(target.twins(drafts));
        goOn(progress, all, all);
        List<CheckedRow> checked = new ArrayList<>();
        before.forEach((place, said) -> {
            checked.add(checked(
                    place, said, faults.getOrDefault(place, RowFaults.NONE), twins.getOrDefault(place, List.of())));
            if (checked.size() == AT_ONCE) {
                rows.check(one.id(), checked);
                checked.clear();
            }
        });
        rows.check(one.id(), checked);
    }

    private static CheckedRow checked(int place, SaidBefore said, RowFaults faults, List<RowTwin> twins) {
        if (said.wish() == RowWish.LEAVE_OUT) {
            return new CheckedRow(place, faults.asNew, twins, RowWish.LEAVE_OUT, null);
        }
        Long joined = said.joined();
        boolean stillTwin = joined != null && twins.stream().anyMatch(twin -> !twin.inFile() && twin.other() == joined);
        if (stillTwin) {
            return new CheckedRow(place, faults.joined, twins, RowWish.JOIN, joined);
        }
        return new CheckedRow(place, faults.asNew, twins, twins.isEmpty() ? RowWish.KEEP : RowWish.OPEN, null);
    }

    private static Map<Integer, List<RowTwin>> twins(List<Match<Long>> matches) {
        Map<Integer, List<RowTwin>> twins = new HashMap<>();
        for (Match<Long> match : matches) {
            List<RowTwin> known = twins.computeIfAbsent(match.row().intValue(), row -> new ArrayList<>());
            boolean already =
                    known.stream().anyMatch(twin -> twin.other() == match.other() && twin.inFile() == match.inFile());
            if (!already) {
                known.add(new RowTwin(match.other(), match.inFile(), match.score(), match.reason()));
            }
        }
        return twins;
    }

    private static void goOn(Progress progress, int done, int all) {
        if (!progress.done(done, all)) {
            throw Rejection.because("imports.rejection.stopped");
        }
    }

    /** Says what is to be done with one row; {@code joined} is the record that it is, where it is joined. */
    public ImportRecord decide(ImportId id, long version, int place, RowWish wish, @Nullable Long joined) {
        DataImport one = rights.lock(id, version);
        Person person = rights.person();
        StagedRow row = Optional.ofNullable(rows.find(id, place))
                .orElseThrow(() -> Rejection.because("imports.rejection.none"));
        if (wish == RowWish.JOIN
                && row.twins().stream()
                        .noneMatch(twin ->
                                !twin.inFile() && Long.valueOf(twin.other()).equals(joined))) {
            throw Rejection.because("imports.rejection.noTwin");
        }
        one.decided();
        rows.wish(id, place, wish, wish == RowWish.JOIN ? joined : null);
        if (wish == RowWish.KEEP || wish == RowWish.JOIN) {
            complainAnew(one, targets.of(one.kind()), List.of(row), wish);
        }
        return book.store(
                one,
                person,
                AuditEvent.of("import.decided", person.asActor())
                        .with(Change.of("import.row", null, place))
                        .with(Change.of("import.wish", row.wish(), wish)));
    }

    /** Says the same of all rows that may be the same as something and of which nobody has said anything; how many. */
    public int decideAll(ImportId id, long version, RowWish wish) {
        DataImport one = rights.lock(id, version);
        Person person = rights.person();
        one.decided();
        int decided = wish == RowWish.JOIN ? joinAll(one) : rows.wishAllOpen(id, wish);
        book.store(
                one,
                person,
                AuditEvent.of("import.decidedAll", person.asActor())
                        .with(Change.of("import.wish", RowWish.OPEN, wish))
                        .with(Change.of("import.rows", null, decided)));
        return decided;
    }

    /** What is wrong with rows depends on what is done with them. */
    private <D> void complainAnew(DataImport one, ImportTarget<D> target, List<StagedRow> some, RowWish wish) {
        if (!target.objects()) {
            return;
        }
        MappedRows<D> mapped = new MappedRows<>(one.matching(), target);
        Function<D, List<Rejection>> objections = wish == RowWish.JOIN ? row -> List.of() : target.objections();
        rows.complain(
                one.id(),
                some.stream()
                        .map(row -> new CheckedRow(
                                row.place(),
                                mapped.problems(row, mapped.read(row), objections),
                                row.twins(),
                                wish,
                                row.joined()))
                        .toList());
    }

    private int joinAll(DataImport one) {
        ImportId id = one.id();
        int joined = 0;
        List<StagedRow> some = rows.open(id, 0, AT_ONCE);
        while (!some.isEmpty()) {
            Map<Integer, Long> records = new LinkedHashMap<>();
            // One that is only like an earlier row has no record to be joined with; one swapped is in another country.
            some.forEach(row -> row.twins().stream()
                    .filter(twin -> !twin.inFile() && twin.reason() != MatchReason.SWAPPED)
                    .findFirst()
                    .ifPresent(twin -> records.put(row.place(), twin.other())));
            rows.join(id, records);
            complainAnew(
                    one,
                    targets.of(one.kind()),
                    some.stream()
                            .filter(row -> records.containsKey(row.place()))
                            .toList(),
                    RowWish.JOIN);
            joined += records.size();
            some = rows.open(id, some.getLast().place(), AT_ONCE);
        }
        return joined;
    }

    /** Leaves out every row that has a problem; how many. */
    public int leaveOutProblems(ImportId id, long version) {
        DataImport one = rights.lock(id, version);
        Person person = rights.person();
        one.decided();
        int left = rows.leaveOutProblems(id);
        book.store(
                one,
                person,
                AuditEvent.of("import.leftOutProblems", person.asActor()).with(Change.of("import.rows", null, left)));
        return left;
    }
}
