package youcheng.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import youcheng.base.Rejection;

/** Looks into an archive, and into the office files that are archives. */
final class PackedFile {

    /** More than this an archive may not unpack to, in bytes. */
    static final long LARGEST_UNPACKED = 400L * 1024 * 1024;

    private static final int MOST_ENTRIES = 10_000;
    private static final int LONGEST_MIMETYPE = 100;

    /** Names that say nothing of their encoding: Windows in Chinese writes them in GBK. */
    private static final Charset NAMES = Charset.forName("GB18030");

    private final ZipFile zip;
    private final String name;
    private final Set<String> names = new HashSet<>();
    private long unpacked;

    private PackedFile(ZipFile zip, String name) {
        this.zip = zip;
        this.name = name;
    }

    /** The kind; refuses what is damaged, locked, too much when unpacked, or an office file with macros. */
    static FileKind inspect(Path file, String name) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setPath(file)
                .setCharset(NAMES)
                .setUseUnicodeExtraFields(true)
                .get()) {
            return new PackedFile(zip, name).kind();
        } catch (IOException | IllegalArgumentException e) {
            // What the reader of archives says of one that is not whole; a disk that fails says it as the file comes
            // in.
            throw damaged(name, e);
        }
    }

    private FileKind kind() throws IOException {
        List<ZipArchiveEntry> entries = new ArrayList<>();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
            if (entries.size() >= MOST_ENTRIES) {
                throw Rejection.because("documents.rejection.bomb", name);
            }
            entries.add(entry);
            names.add(entry.getName());
        }
        if (entries.isEmpty()) {
            throw Rejection.because("documents.rejection.damaged", name);
        }
        for (ZipArchiveEntry entry : entries) {
            unpack(entry);
        }
        if (PackedOffice.isOffice(names) && names.size() < entries.size()) {
            // Of two parts of one name we would look at one and the office program at the other.
            throw Rejection.because("documents.rejection.damaged", name);
        }
        return PackedOffice.isOffice(names) ? PackedOffice.kind(zip, names, name) : other();
    }

    /** Unpacks, without keeping anything; the sizes that an archive states are not trusted. */
    private void unpack(ZipArchiveEntry entry) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw Rejection.because("documents.rejection.locked", name);
        }
        byte[] buffer = new byte[64 * 1024];
        try (InputStream content = zip.getInputStream(entry)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                unpacked += read;
                if (unpacked > LARGEST_UNPACKED) {
                    throw Rejection.because("documents.rejection.bomb", name);
                }
            }
        }
    }

    private FileKind other() throws IOException {
        if (names.contains("OFD.xml")) {
            return FileKind.OFD;
        }
        ZipArchiveEntry mimetype = zip.getEntry("mimetype");
        if (mimetype == null) {
            return FileKind.ARCHIVE;
        }
        try (InputStream content = zip.getInputStream(mimetype)) {
            String said = new String(content.readNBytes(LONGEST_MIMETYPE), StandardCharsets.US_ASCII).strip();
            FileKind kind = FileKind.of(said).orElse(FileKind.ARCHIVE);
            if (kind != FileKind.ARCHIVE && holdsMacros()) {
                throw Rejection.because("documents.rejection.macros", name);
            }
            return kind;
        }
    }

    /** OpenDocument keeps them in folders of these names. */
    private boolean holdsMacros() {
        return names.stream()
                .map(each -> each.toLowerCase(Locale.ROOT))
                .anyMatch(each -> each.startsWith("scripts/") || isBasicModule(each));
    }

    /** An empty library is written by default; a module in it is a macro. */
    private static boolean isBasicModule(String entry) {
        return entry.startsWith("basic/")
                && entry.endsWith(".xml")
                && !entry.endsWith("/script-lb.xml")
                && !entry.endsWith("/script-lc.xml")
                && !entry.endsWith("/dialog-lb.xml")
                && !entry.endsWith("/dialog-lc.xml");
    }

    private static Rejection damaged(String name, Exception cause) {
        Rejection rejection = Rejection.because("documents.rejection.damaged", name);
        rejection.initCause(cause);
        return rejection;
    }
}
