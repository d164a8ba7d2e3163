package youcheng.imports.keeping;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import youcheng.base.ChangedMeanwhile;
import youcheng.base.MessageKey;
import youcheng.base.ReadByQueries;
import youcheng.base.Rejection;
import youcheng.identity.Desk;
import youcheng.identity.Person;
import youcheng.imports.reading.HeaderLook.HeaderColumn;
import youcheng.imports.reading.ReadingChoice;
import youcheng.imports.targets.ImportKind;

/** One file on its way into the portal. */
@Entity
@Table(name = "data_import")
class DataImport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.UPLOADED;

    private String fileName;
    private String readingChoice = "";
    private String fileNotes = "";
    private String headings = "";
    private String fields = ImportJson.write(FieldMatching.NONE);
    private long madeBy;
    private Instant madeAt;
    private String desks;
    private String hands = "";
    private int rowCount;
    private @Nullable Integer triedNew;
    private @Nullable Integer triedJoined;
    private @Nullable Instant triedAt;
    private @Nullable Long closedBy;
    private @Nullable Instant closedAt;
    private @Nullable String closedReason;

    @ReadByQueries
    private Instant changedAt;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected DataImport() {}

    DataImport(ImportKind kind, String fileName, Person by, Instant at) {
        this.kind = kind;
        this.fileName = fileName;
        this.madeBy = by.id();
        this.madeAt = at;
        this.changedAt = at;
        this.desks = by.desks().stream().map(Desk::name).sorted().collect(Collectors.joining(","));
        touchedBy(by);
    }

    /** The file is read so: whatever was said of its columns and rows before is said of another reading. */
    void read(ReadingChoice choice, List<MessageKey> notes, List<HeaderColumn> columns, int rows) {
        require(state.isPrepared());
        this.readingChoice = ImportJson.write(choice);
        this.fileNotes = ImportJson.messages(notes);
        this.headings = ImportJson.write(columns);
        this.rowCount = rows;
        this.fields = ImportJson.write(FieldMatching.NONE);
        this.state = ImportState.UPLOADED;
        forgetTrial();
    }

    void match(FieldMatching matching) {
        require(state.isPrepared());
        this.fields = ImportJson.write(matching);
        this.state = ImportState.MATCHED;
        forgetTrial();
    }

    void checked() {
        require(state == ImportState.MATCHED || state == ImportState.CHECKED);
        this.state = ImportState.CHECKED;
        forgetTrial();
    }

    /** Somebody said otherwise what is to be done with rows. */
    void decided() {
        require(state == ImportState.CHECKED);
        forgetTrial();
    }

    void tried(int made, int joined, Instant at) {
        require(state == ImportState.CHECKED || state == ImportState.WAITING);
        this.triedNew = made;
        this.triedJoined = joined;
        this.triedAt = at;
    }

    void send() {
        require(state == ImportState.CHECKED && kind.isConfirmed());
        this.state = ImportState.WAITING;
    }

    void giveBackToPrepare(String reason) {
        require(state == ImportState.WAITING);
        this.state = ImportState.CHECKED;
        this.closedReason = reason;
    }

    void applied(int made, int joined, Person by, Instant at) {
        require(state == (kind.isConfirmed() ? ImportState.WAITING : ImportState.CHECKED));
        tried(made, joined, at);
        close(ImportState.APPLIED, by.id(), at, null);
    }

    void undone(String reason, Person by, Instant at) {
        require(state == ImportState.APPLIED);
        close(ImportState.UNDONE, by.id(), at, reason);
    }

    void discard(@Nullable Long by, Instant at) {
        require(state.isOpen());
        close(ImportState.DISCARDED, by, at, null);
    }

    private void close(ImportState how, @Nullable Long by, Instant at, @Nullable String reason) {
        this.state = how;
        this.closedBy = by;
        this.closedAt = at;
        this.closedReason = reason;
    }

    private void forgetTrial() {
        this.triedNew = null;
        this.triedJoined = null;
        this.triedAt = null;
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw ChangedMeanwhile.because("imports.rejection.state");
        }
    }

    /** Everybody who had a hand in it; nobody of them confirms it. */
    final void touchedBy(Person person) {
        Set<Long> all = hands();
        all.addAll(person.people());
        this.hands = all.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    Set<Long> hands() {
        return Arrays.stream(hands.split(","))
                .filter(each -> !each.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Refuses what somebody saw before it was changed. */
    void require(long seen) {
        if (version != seen) {
            throw ChangedMeanwhile.because("imports.rejection.changedMeanwhile");
        }
    }

    void changed(Instant at) {
        this.changedAt = at;
    }

    /** The rows are gone, so that nothing can be made or taken back. */
    void forgetRows() {
        this.rowCount = 0;
    }

    ImportId id() {
        return new ImportId(Objects.requireNonNull(id, "not stored yet"));
    }

    ImportKind kind() {
        return kind;
    }

    ImportState state() {
        return state;
    }

    String fileName() {
        return fileName;
    }

    ReadingChoice choice() {
        return ImportJson.read(readingChoice, ReadingChoice.class);
    }

    List<HeaderColumn> columns() {
        return ImportJson.readList(headings, HeaderColumn[].class);
    }

    FieldMatching matching() {
        return ImportJson.readMatching(fields);
    }

    ImportRecord record() {
        return new ImportRecord(
                id(),
                kind,
                state,
                fileName,
                choice(),
                ImportJson.readMessages(fileNotes),
                columns(),
                matching(),
                madeBy,
                madeAt,
                Arrays.stream(desks.split(","))
                        .filter(each -> !each.isEmpty())
                        .map(Desk::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(hands()),
                rowCount,
                triedNew == null || triedJoined == null || triedAt == null
                        ? null
                        : new ImportRecord.Trial(triedNew, triedJoined, triedAt),
                closedBy,
                closedAt,
                closedReason,
                version);
    }

    /** What an import of a file that says nothing comes to. */
    static Rejection nothing() {
        return Rejection.because("imports.rejection.noRows");
    }
}
