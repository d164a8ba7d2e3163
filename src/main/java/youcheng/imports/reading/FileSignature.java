package youcheng.imports.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import youcheng.base.Rejection;

/** What a file is by its first bytes; its name only says what people take it for. */
final class FileSignature {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    /** How far a workbook that is locked is looked through for what says so. */
    private static final int LOOKED_AT = 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;

    private FileSignature() {}

    /** Whether it is a workbook rather than text; refuses what is neither. */
    static boolean isWorkbook(Path file, String name, ReadingLimits limits) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw Rejection.because("imports.file.empty");
        }
        if (size > limits.bytes()) {
            throw Rejection.because("imports.file.tooLarge", size / MEGABYTE + 1, limits.bytes() / MEGABYTE);
        }
        String lower = name.toLowerCase(Locale.ROOT);
        byte[] begin = begin(file, OLD.length);
        if (startsWith(begin, OLD)) {
            throw Rejection.because(isLocked(file) ? "imports.file.locked" : "imports.file.old");
        }
        if (lower.endsWith(".xlsm") || lower.endsWith(".xltm")) {
            throw Rejection.because("imports.file.macro");
        }
        if (startsWith(begin, ZIP)) {
            return true;
        }
        if (lower.matches(".*\\.(pdf|docx?|xls[xb]?|ods|zip|png|jpe?g)")) {
            throw Rejection.because("imports.file.noTable");
        }
        return false;
    }

    /** A locked workbook is an old file with the workbook as one part of it, whose name says so in wide letters. */
    private static boolean isLocked(Path file) throws IOException {
        String wide = new String(begin(file, LOOKED_AT), StandardCharsets.ISO_8859_1);
        String name = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return wide.contains(name);
    }

    private static byte[] begin(Path file, int length) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(length);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }
}
