package youcheng.documents;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Takes bytes and tells their SHA-256. */
final class Checksum extends OutputStream {

    private final MessageDigest digest;

    Checksum() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(int single) {
        digest.update((byte) single);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
    }

    /** Of all bytes so far, in hexadecimal; once. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
