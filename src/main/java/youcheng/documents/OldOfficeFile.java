package youcheng.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import youcheng.base.Rejection;

/**
 * Looks into the container of the old office formats (.doc, .xls, .wps …), in which newer ones with a password are
 * wrapped, too. Its directory is a row of entries of 128 bytes, each with a name in UTF-16.
 */
final class OldOfficeFile {

    private static final int ENTRY = 128;
    private static final int HEADER = 512;
    private static final int NAME_LENGTH_AT = 64;
    private static final int TYPE_AT = 66;
    private static final int STORAGE = 1;
    private static final int STREAM = 2;

    /** A document with a password holds nothing else that can be read. */
    private static final String LOCKED = "EncryptedPackage";

    /** The compiled macros of a document; there where there are any. */
    private static final String MACROS = "_VBA_PROJECT";

    private OldOfficeFile() {}

    /** The kind; refuses what is locked by a password or holds macros. */
    static FileKind inspect(Path file, String name) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            content.skipNBytes(Math.min(HEADER, Files.size(file)));
            for (byte[] entry = content.readNBytes(ENTRY); entry.length == ENTRY; entry = content.readNBytes(ENTRY)) {
                if (isNamed(entry, LOCKED)) {
                    throw Rejection.because("documents.rejection.locked", name);
                }
                if (isNamed(entry, MACROS)) {
                    throw Rejection.because("documents.rejection.macros", name);
                }
            }
        }
        return FileKind.OLD_OFFICE;
    }

    private static boolean isNamed(byte[] entry, String name) {
        byte[] written = name.getBytes(StandardCharsets.UTF_16LE);
        int length = (entry[NAME_LENGTH_AT] & 0xFF) | (entry[NAME_LENGTH_AT + 1] & 0xFF) << 8;
        if (length != written.length + 2 || (entry[TYPE_AT] != STREAM && entry[TYPE_AT] != STORAGE)) {
            return false;
        }
        for (int i = 0; i < written.length; i++) {
            if (entry[i] != written[i]) {
                return false;
            }
        }
        return true;
    }
}
