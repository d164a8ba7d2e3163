package youcheng.imports.keeping;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.base.CleanText;
import youcheng.base.MessageKey;
import youcheng.base.Rejection;
import youcheng.identity.Person;
import youcheng.identity.Roles;
import youcheng.imports.reading.FileLook;
import youcheng.imports.reading.HeaderLook;
import youcheng.imports.reading.ReadingChoice;
import youcheng.imports.reading.ReadingLimits;
import youcheng.imports.reading.SheetInfo;
import youcheng.imports.reading.SpreadsheetReader;
import youcheng.imports.reading.TableFinding;
import youcheng.imports.reading.TableRows;
import youcheng.imports.targets.ImportKind;

/** Takes in the files of imports, and reads them otherwise where they were read wrongly. Rows are kept as they stand. */
@Service
@RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
@Transactional
public class ImportUploading {

    /** The largest file, in bytes. */
    public static final long LARGEST = 20L * 1024 * 1024;

    private static final int LONGEST_NAME = 255;
    private static final int MOST_NOTES = 50;

    private final DataImports imports;
    private final StagedRows rows;
    private final KeptFiles files;
    private final ImportRights rights;
    private final ImportBook book;
    private final Clock clock;
    private final SpreadsheetReader reader = new SpreadsheetReader(ReadingLimits.USUAL);

    ImportUploading(
            DataImports imports, StagedRows rows, KeptFiles files, ImportRights rights, ImportBook book, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.files = files;
        this.rights = rights;
        this.book = book;
        this.clock = clock;
    }

    /** How a file was found to be read, and what could be chosen instead. */
    public record FileReading(ReadingChoice choice, List<SheetInfo> sheets) {}

    /** Begins an import of this kind with this file; refused where it cannot be read. */
    public ImportRecord upload(ImportKind kind, String fileName, InputStream content) {
        Person person = rights.require(kind);
        byte[] bytes = bytes(content);
        String name = CleanText.line(fileName);
        DataImport one =
                new DataImport(kind, name.substring(0, Math.min(LONGEST_NAME, name.length())), person, clock.instant());
        Looked looked = KeptFiles.reading(bytes, file -> look(file, name, null));
        one.read(looked.look().choice(), notes(looked), looked.header().columns(), 0);
        ImportId id = imports.saveAndFlush(one).id();
        files.keep(id, bytes);
        int kept =
                KeptFiles.reading(bytes, file -> stage(id, file, looked.look().choice()));
        one.read(looked.look().choice(), notes(looked), looked.header().columns(), kept);
        return book.store(
                one,
                person,
                AuditEvent.of("import.uploaded", person.asActor())
                        .with(Change.of("import.kind", null, kind))
                        .with(Change.of("import.file", null, one.fileName()))
                        .with(Change.of("import.rows", null, kept)));
    }

    /** How the file was read, and which sheets it has. */
    @Transactional(readOnly = true)
    public FileReading reading(ImportId id) {
        DataImport one = rights.find(id);
        List<SheetInfo> sheets = files.reading(
                id, file -> reader.look(file, one.fileName(), one.choice()).sheets());
        return new FileReading(one.choice(), sheets);
    }

    /** The first rows of the file, those above the headings too. */
    @Transactional(readOnly = true)
    public HeaderLook header(ImportId id) {
        DataImport one = rights.find(id);
        return files.reading(id, file -> reader.header(file, one.choice()));
    }

    /** Reads the file so from now on; what was matched, checked and decided is forgotten, since it was said of other rows. */
    public ImportRecord readOtherwise(ImportId id, long version, ReadingChoice choice) {
        DataImport one = rights.lock(id, version);
        Person person = rights.person();
        Looked looked = files.reading(id, file -> look(file, one.fileName(), choice));
        int kept = files.reading(id, file -> stage(id, file, looked.look().choice()));
        int before = one.record().rows();
        one.read(looked.look().choice(), notes(looked), looked.header().columns(), kept);
        return book.store(
                one,
                person,
                AuditEvent.of("import.readOtherwise", person.asActor()).with(Change.of("import.rows", before, kept)));
    }

    private record Looked(FileLook look, HeaderLook header) {}

    private Looked look(Path file, String name, @Nullable ReadingChoice choice) {
        FileLook look = choice == null ? reader.look(file, name) : reader.look(file, name, choice);
        return new Looked(look, reader.header(file, look.choice()));
    }

    private static List<MessageKey> notes(Looked looked) {
        return Stream.concat(looked.look().findings().stream(), looked.header().findings().stream())
                .limit(MOST_NOTES)
                .map(ImportUploading::note)
                .toList();
    }

    /** Where it is stands before it, unless it says that itself. */
    private static MessageKey note(TableFinding finding) {
        return finding.address().isEmpty() || finding.message().arguments().contains(finding.address())
                ? finding.message()
                : new MessageKey("imports.note.at", List.of(finding.address(), finding.message()));
    }

    private int stage(ImportId id, Path file, ReadingChoice choice) {
        int kept;
        try (TableRows all = reader.open(file, choice)) {
            kept = rows.replace(id, all);
        }
        if (kept == 0) {
            throw DataImport.nothing();
        }
        return kept;
    }

    private static byte[] bytes(InputStream content) {
        try {
            byte[] bytes = content.readNBytes((int) LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw Rejection.because("imports.rejection.tooLarge", (int) (LARGEST / 1024 / 1024));
            }
            if (bytes.length == 0) {
                throw Rejection.because("imports.rejection.empty");
            }
            return bytes;
        } catch (IOException broken) {
            throw Rejection.because("imports.rejection.broken");
        }
    }
}
