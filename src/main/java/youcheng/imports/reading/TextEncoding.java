package youcheng.imports.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the letters of a file of text are written. */
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8),
    UTF_8_WITH_MARK(StandardCharsets.UTF_8),
    UTF_16(StandardCharsets.UTF_16),
    GB18030(Charset.forName("GB18030"));

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    /** What decodes it; a mark at the beginning may still stand in the text. */
    public Charset charset() {
        return charset;
    }
}
