package youcheng.documents;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Hands on what it reads; at the end it fails where that was not what its checksum says, instead of ending. */
class ComparingStream extends FilterInputStream {

    private static final int NONE = -1;

    private final Checksum checksum = new Checksum();
    private final String expected;
    private final String fileName;
    private boolean compared;
    private int held = NONE;

    ComparingStream(InputStream content, String expected, String fileName) {
        super(content);
        this.expected = expected;
        this.fileName = fileName;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** One byte is held back until all were compared: without it the reader knows that something is missing. */
    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = length == 0 ? 0 : super.read(bytes, offset, length);
        if (read < 0) {
            return last(bytes, offset);
        }
        if (read == 0) {
            return 0;
        }
        checksum.write(bytes, offset, read);
        int newest = bytes[offset + read - 1] & 0xFF;
        if (held == NONE) {
            held = newest;
            return read == 1 ? read(bytes, offset, length) : read - 1;
        }
        System.arraycopy(bytes, offset, bytes, offset + 1, read - 1);
        bytes[offset] = (byte) held;
        held = newest;
        return read;
    }

    private int last(byte[] bytes, int offset) throws IOException {
        if (!compared) {
            compared = true;
            if (!checksum.hex().equals(expected)) {
                throw new IOException("Altered while it was read: " + fileName);
            }
        }
        if (held == NONE) {
            return -1;
        }
        bytes[offset] = (byte) held;
        held = NONE;
        return 1;
    }

    @Override
    public long skip(long bytes) throws IOException {
        byte[] buffer = new byte[8192];
        long skipped = 0;
        while (skipped < bytes) {
            int read = read(buffer, 0, (int) Math.min(buffer.length, bytes - skipped));
            if (read < 0) {
                return skipped;
            }
            skipped += read;
        }
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
