package youcheng.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.Tika;
import youcheng.base.Rejection;

/** Finds out what a file is from its content, and refuses what the office has no use for or what would do harm. */
final class Inspection {

    private static final String ZIP = "application/zip";
    private static final String UNKNOWN = "application/octet-stream";
    private static final Set<String> OLE = Set.of("application/x-tika-msoffice", "application/x-ole-storage");
    private static final Tika TIKA = new Tika();

    private Inspection() {}

    /** The kind of the file; its name must fit it. */
    static FileKind inspect(Path file, String name) throws IOException {
        String type;
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            // Without its name, or a name could make anything look like a text.
            type = TIKA.detect(content);
        }
        FileKind kind = kind(type, file, name);
        if (!kind.fits(name)) {
            throw Rejection.because("documents.rejection.lies", name, kind.message());
        }
        return kind;
    }

    private static FileKind kind(String type, Path file, String name) throws IOException {
        if (isZip(type)) {
            return PackedFile.inspect(file, name);
        }
        if (OLE.contains(type)) {
            return OldOfficeFile.inspect(file, name);
        }
        // A text in an encoding of the country is no text to Tika.
        if (type.equals(UNKNOWN) && FileKind.TEXT.fits(name) && PlainText.isText(file)) {
            return FileKind.TEXT;
        }
        return FileKind.of(type).orElseThrow(() -> Rejection.because("documents.rejection.type", name, type));
    }

    private static boolean isZip(String type) {
        return type.equals(ZIP) || type.equals("application/x-tika-ooxml") || type.contains("opendocument");
    }
}
