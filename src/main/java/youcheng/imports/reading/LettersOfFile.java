package youcheng.imports.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import youcheng.base.Rejection;

/**
 * How the letters of a file are written, by each of its lines: Chinese in GB18030 is hardly ever UTF-8 by chance, and
 * the other way round. A file that was put together of both names the line where the other begins.
 */
final class LettersOfFile {

    private static final int LONGEST_LINE = 1024 * 1024;

    /** So many characters of three bytes in a line are no accident. */
    private static final int NO_ACCIDENT = 2;

    /** Where one line of so many is UTF-8, it is so by chance. */
    private static final int BY_CHANCE = 50;

    private final CharsetDecoder utf8 = strict(TextEncoding.UTF_8);
    private final CharsetDecoder chinese = strict(TextEncoding.GB18030);
    private final CharBuffer letters = CharBuffer.allocate(LONGEST_LINE + 1);

    private int line;
    private int surelyUtf8;
    private int firstUtf8;
    private int otherwise;
    private int firstOtherwise;
    private int neither;

    private LettersOfFile() {}

    /** What the letters of this file are; refuses what is no text, or text of two kinds. */
    static TextEncoding of(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            bytes.mark(3);
            int first = bytes.read();
            int second = bytes.read();
            int third = bytes.read();
            if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)) {
                return TextEncoding.UTF_16;
            }
            boolean marked = first == 0xEF && second == 0xBB && third == 0xBF;
            if (!marked) {
                bytes.reset();
            }
            LettersOfFile found = new LettersOfFile();
            found.read(bytes);
            TextEncoding encoding = found.encoding();
            return marked && encoding == TextEncoding.UTF_8 ? TextEncoding.UTF_8_WITH_MARK : encoding;
        }
    }

    private void read(InputStream bytes) throws IOException {
        byte[] buffer = new byte[8192];
        int length = 0;
        boolean ascii = true;
        for (int next = bytes.read(); next >= 0; next = bytes.read()) {
            if (next == 0 || length >= LONGEST_LINE) {
                throw Rejection.because("imports.file.noTable");
            }
            if (length == buffer.length) {
                buffer = java.util.Arrays.copyOf(buffer, length * 2);
            }
            buffer[length++] = (byte) next;
            ascii &= next < 0x80;
            if (next == '\n') {
                line(buffer, length, ascii);
                length = 0;
                ascii = true;
            }
        }
        line(buffer, length, ascii);
    }

    private void line(byte[] bytes, int length, boolean ascii) {
        line++;
        if (ascii) {
            return;
        }
        if (decodes(utf8, bytes, length)) {
            if (threes(bytes, length) >= NO_ACCIDENT) {
                firstUtf8 = surelyUtf8++ == 0 ? line : firstUtf8;
            }
            return;
        }
        firstOtherwise = otherwise++ == 0 ? line : firstOtherwise;
        if (neither == 0 && !decodes(chinese, bytes, length)) {
            neither = line;
        }
    }

    private TextEncoding encoding() {
        if (otherwise == 0) {
            return TextEncoding.UTF_8;
        }
        if (surelyUtf8 > 0 && (long) surelyUtf8 * BY_CHANCE >= otherwise) {
            int strange = surelyUtf8 >= otherwise ? firstOtherwise : firstUtf8;
            throw Rejection.because("imports.file.mixedEncodings", Integer.toString(strange));
        }
        if (neither > 0) {
            throw Rejection.because("imports.file.unknownEncoding", Integer.toString(neither));
        }
        return TextEncoding.GB18030;
    }

    /** How many characters of three bytes valid UTF-8 has: Chinese is written so, names of Europe are not. */
    private static int threes(byte[] bytes, int length) {
        int threes = 0;
        for (int at = 0; at < length; at++) {
            threes += (bytes[at] & 0xF0) == 0xE0 ? 1 : 0;
        }
        return threes;
    }

    private boolean decodes(CharsetDecoder decoder, byte[] bytes, int length) {
        letters.clear();
        decoder.reset();
        return !decoder.decode(ByteBuffer.wrap(bytes, 0, length), letters, true).isError();
    }

    private static CharsetDecoder strict(TextEncoding encoding) {
        return encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
