package youcheng.documents;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells whether bytes are a text in one of the encodings that the office's machines write. */
final class PlainText {

    /** GB18030 holds GBK and GB 2312. */
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private static final int PIECE = 8192;

    private PlainText() {}

    /** Whether all of the file is text in one of them: nothing that does not decode, and no control characters. */
    static boolean isText(Path file) throws IOException {
        for (Charset encoding : ENCODINGS) {
            if (isText(file, encoding)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isText(Path file, Charset encoding) throws IOException {
        char[] piece = new char[PIECE];
        try (Reader reader = new InputStreamReader(
                Files.newInputStream(file),
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            for (int read = reader.read(piece); read >= 0; read = reader.read(piece)) {
                for (int i = 0; i < read; i++) {
                    if (isControl(piece[i])) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException notThisOne) {
            return false;
        }
    }

    private static boolean isControl(char sign) {
        return sign != '\n' && sign != '\r' && sign != '\t' && sign != '\f' && Character.isISOControl(sign);
    }
}
