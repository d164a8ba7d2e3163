package youcheng.documents.templates;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of a template or of a paper, with their checksum; nobody changes them. */
public final class TemplateFile {

    private final byte[] bytes;
    private final String sha256;

    TemplateFile(byte[] bytes) {
        this.bytes = bytes.clone();
        try {
            this.sha256 = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A copy of them. */
    public byte[] bytes() {
        return bytes.clone();
    }

    public int size() {
        return bytes.length;
    }

    /** In hexadecimal. */
    public String sha256() {
        return sha256;
    }
}
