package youcheng.imports.keeping;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import youcheng.base.Progress;
import youcheng.imports.targets.ImportKind;

/** Files, and people who import them. */
@TestComponent
public class ImportOffice {

    private final ImportUploading uploading;
    private final ImportMatching matching;
    private final ImportChecking checking;
    private final ImportApplying applying;
    private final ImportReading reading;

    ImportOffice(
            ImportUploading uploading,
            ImportMatching matching,
            ImportChecking checking,
            ImportApplying applying,
            ImportReading reading) {
        this.uploading = uploading;
        this.matching = matching;
        this.checking = checking;
        this.applying = applying;
        this.reading = reading;
    }

    /** A file of text with these lines. */
    public ImportRecord upload(ImportKind kind, String... lines) {
        byte[] file = String.join("\n", List.of(lines)).getBytes(StandardCharsets.UTF_8);
        return uploading.upload(kind, "list.csv", new ByteArrayInputStream(file));
    }

    /** An import that was matched as proposed and checked. */
    public ImportRecord checked(ImportKind kind, String... lines) {
        ImportId id = upload(kind, lines).id();
        matching.match(id, version(id), new FieldMatching(matching.propose(id).fields(), Map.of()));
        return checking.check(id, version(id), Progress.UNHEARD);
    }

    /** Says which column is which field. */
    public ImportRecord match(ImportId id, FieldMatching said) {
        return matching.match(id, version(id), said);
    }

    /** One that took effect. */
    public ImportRecord applied(ImportKind kind, String... lines) {
        ImportId id = checked(kind, lines).id();
        applying.apply(id, version(id), Progress.UNHEARD);
        return reading.find(id);
    }

    public long version(ImportId id) {
        return reading.find(id).version();
    }

    public void undo(ImportId id) {
        applying.undo(id, version(id), "wrong file", Progress.UNHEARD);
    }
}
