package youcheng.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people bring them. */
public final class Papers {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Papers() {}

    /** A PDF that no other is like. */
    public static byte[] pdf() {
        return ("%PDF-1.4\n%âãÏÓ\n1 0 obj\n<< /Number " + NUMBER.incrementAndGet() + " >>\nendobj\n%%EOF\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The first bytes of a picture. */
    static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 1};
    }

    /** A program for Windows. */
    static byte[] program() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        return program;
    }

    /** An archive with these entries, each filled with so many megabytes of nothing. */
    static byte[] zip(int megabytes, String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            byte[] nothing = new byte[1024 * 1024];
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(NUMBER.incrementAndGet());
                for (int i = 0; i < megabytes; i++) {
                    zip.write(nothing);
                }
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A line that breaks after these bytes. */
    static InputStream brokenAfter(byte[] some) {
        return new InputStream() {
            private final InputStream before = new ByteArrayInputStream(some);

            @Override
            public int read() throws IOException {
                int next = before.read();
                if (next < 0) {
                    throw new IOException("the line broke");
                }
                return next;
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                int read = before.read(into, from, most);
                if (read < 0) {
                    throw new IOException("the line broke");
                }
                return read;
            }
        };
    }
}
