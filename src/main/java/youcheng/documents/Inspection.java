package youcheng.documents;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;
import youcheng.base.Rejection;

/** Finds out what a file is from its content, and refuses what the office has no use for or what would do harm. */
final class Inspection {

    /** More than this an archive may not unpack to, in bytes. */
    static final long LARGEST_UNPACKED = 400L * 1024 * 1024;

    private static final int MOST_ENTRIES = 10_000;
    private static final String ZIP = "application/zip";
    private static final Set<String> OLE = Set.of("application/x-tika-msoffice", "application/x-ole-storage");
    private static final int LONGEST_MIMETYPE = 100;
    private static final Tika TIKA = new Tika();

    private Inspection() {}

    /** The kind of the file; its name must fit it. */
    static FileKind inspect(Path file, String name) throws IOException {
        String type;
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            // Without its name, or a name could make anything look like a text.
            type = TIKA.detect(content);
        }
        FileKind kind = isZip(type) ? container(file, name) : plain(type, name);
        if (!kind.fits(name)) {
            throw Rejection.because("documents.rejection.lies", name, kind.message());
        }
        return kind;
    }

    private static FileKind plain(String type, String name) {
        String known = OLE.contains(type) ? FileKind.OLD_OFFICE.mediaType() : type;
        return FileKind.of(known).orElseThrow(() -> Rejection.because("documents.rejection.type", name, type));
    }

    private static boolean isZip(String type) {
        return type.equals(ZIP) || type.equals("application/x-tika-ooxml") || type.contains("opendocument");
    }

    /** Unpacks, without keeping anything, to where it is too much; the sizes that an archive states are not trusted. */
    private static FileKind container(Path file, String name) throws IOException {
        Set<String> names = new HashSet<>();
        String mimetype = "";
        long unpacked = 0;
        byte[] buffer = new byte[64 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (names.size() >= MOST_ENTRIES) {
                    throw Rejection.because("documents.rejection.bomb", name);
                }
                names.add(entry.getName());
                boolean tells = entry.getName().equals("mimetype");
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > LARGEST_UNPACKED) {
                        throw Rejection.because("documents.rejection.bomb", name);
                    }
                    if (tells && mimetype.length() < LONGEST_MIMETYPE) {
                        mimetype += new String(buffer, 0, Math.min(read, LONGEST_MIMETYPE), StandardCharsets.US_ASCII);
                    }
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            Rejection rejection = Rejection.because("documents.rejection.damaged", name);
            rejection.initCause(e);
            throw rejection;
        }
        if (names.isEmpty()) {
            throw Rejection.because("documents.rejection.damaged", name);
        }
        return kindOf(names, mimetype.strip());
    }

    private static FileKind kindOf(Set<String> names, String mimetype) {
        if (names.contains("[Content_Types].xml")) {
            if (names.contains("word/document.xml")) {
                return FileKind.WORD;
            }
            if (names.contains("xl/workbook.xml")) {
                return FileKind.EXCEL;
            }
            if (names.contains("ppt/presentation.xml")) {
                return FileKind.POWERPOINT;
            }
        }
        if (names.contains("OFD.xml")) {
            return FileKind.OFD;
        }
        return mimetype.isEmpty() ? FileKind.ARCHIVE : FileKind.of(mimetype).orElse(FileKind.ARCHIVE);
    }
}
