package youcheng.imports.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.MessageKey;
import youcheng.base.Rejection;
import youcheng.imports.reading.TableFinding.FindingWeight;

/** Files of text with cells between commas, semicolons or tabs. */
final class CsvText {

    private static final int LOOKED_AT = 16_000;
    private static final int LINES = 20;

    private CsvText() {}

    /** Looks through the whole file, letter by letter. */
    static FileLook look(Path file, @Nullable ReadingChoice choice, ReadingLimits limits) throws IOException {
        TextEncoding encoding =
                choice == null || choice.encoding() == null ? LettersOfFile.of(file) : choice.encoding();
        CellSeparator separator =
                choice == null || choice.separator() == null ? separator(file, encoding) : choice.separator();
        int rows;
        try (Reader text = open(file, encoding)) {
            rows = CsvScan.rows(text, separator, limits);
        } catch (CharacterCodingException strange) {
            throw Rejection.because("imports.file.wrongEncoding", MessageKey.of("imports.encoding", encoding));
        }
        if (rows == 0) {
            throw Rejection.because("imports.file.empty");
        }
        int header = choice == null ? 0 : choice.headerRow();
        return new FileLook(
                new ReadingChoice(TableFormat.CSV, encoding, separator, null, header, false),
                List.of(new SheetInfo("", false, rows)),
                List.of(new TableFinding(
                        "",
                        new MessageKey(
                                "imports.file.readAs",
                                List.of(
                                        MessageKey.of("imports.encoding", encoding),
                                        MessageKey.of("imports.separator", separator))),
                        FindingWeight.NOTE)));
    }

    /** The text of a file; a letter that is none of this encoding is an error, not a question mark. */
    static Reader open(Path file, TextEncoding encoding) throws IOException {
        return new BufferedReader(
                new InputStreamReader(
                        Files.newInputStream(file),
                        encoding.charset()
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                1 << 16);
    }

    /** The one that stands in every one of the first lines, outside of quotes; the more often the likelier. */
    private static CellSeparator separator(Path file, TextEncoding encoding) throws IOException {
        char[] begin = new char[LOOKED_AT];
        int length;
        try (Reader text = open(file, encoding)) {
            length = Math.max(0, text.read(begin, 0, LOOKED_AT));
        } catch (CharacterCodingException strange) {
            throw Rejection.because("imports.file.wrongEncoding", MessageKey.of("imports.encoding", encoding));
        }
        CellSeparator found = CellSeparator.COMMA;
        long best = -1;
        for (CellSeparator candidate : CellSeparator.values()) {
            long score = score(begin, length, candidate.character());
            if (score > best) {
                best = score;
                found = candidate;
            }
        }
        return found;
    }

    /** Lines that have it weigh more than how often they do. */
    private static long score(char[] text, int length, char candidate) {
        boolean quoted = false;
        long lines = 0;
        long with = 0;
        long all = 0;
        long here = 0;
        for (int at = 0; at < length && lines < LINES; at++) {
            quoted ^= text[at] == '"';
            if (!quoted && text[at] == candidate) {
                here++;
            }
            if ((!quoted && text[at] == '\n') || at == length - 1) {
                lines++;
                with += here > 0 ? 1 : 0;
                all += here;
                here = 0;
            }
        }
        return with * LOOKED_AT + all;
    }
}
