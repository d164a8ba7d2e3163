package youcheng.aid.goods;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import youcheng.base.Rejection;

/** A table in a file of text: UTF-8 or what Chinese spreadsheets write, with commas, semicolons or tabs. */
final class CsvTable implements SourceTable {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final char MARK = '\uFEFF';
    private static final int LOOKED_AT = 8000;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    CsvTable(byte[] content) throws IOException {
        Charset charset = charset(content);
        String begin = new String(content, 0, Math.min(content.length, LOOKED_AT), charset);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(begin))
                .setIgnoreEmptyLines(false)
                .get();
        this.parser = CSVParser.builder()
                .setReader(new InputStreamReader(new ByteArrayInputStream(content), charset))
                .setFormat(format)
                .get();
        this.records = parser.iterator();
    }

    private static Charset charset(byte[] content) {
        if (content.length > 1 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16;
        }
        if (content.length > 1 && (content[0] & 0xFF) == 0xFE && (content[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16;
        }
        for (int at = 0; at < content.length; at++) {
            if (content[at] == 0) {
                throw Rejection.because("goods.import.noTable");
            }
        }
        if (isText(content, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        if (isText(content, CHINESE)) {
            return CHINESE;
        }
        throw Rejection.because("goods.import.noTable");
    }

    private static boolean isText(byte[] content, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }

    /** What stands between the cells: most often of these, in the first rows. */
    private static char delimiter(String begin) {
        char found = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(begin, candidate) > count(begin, found)) {
                found = candidate;
            }
        }
        return found;
    }

    private static long count(String text, char character) {
        return text.chars().filter(one -> one == character).count();
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw broken();
        }
    }

    @Override
    public SourceRow next() {
        try {
            CSVRecord row = records.next();
            List<String> texts = row.toList();
            if (row.getRecordNumber() == 1
                    && !texts.isEmpty()
                    && texts.getFirst().indexOf(MARK) == 0) {
                texts = new ArrayList<>(texts);
                texts.set(0, texts.getFirst().substring(1));
            }
            return new SourceRow((int) row.getRecordNumber(), SourceTable.cells(texts));
        } catch (UncheckedIOException | IllegalStateException broken) {
            if (broken instanceof IllegalStateException && !hasMore()) {
                throw new NoSuchElementException(broken);
            }
            throw broken();
        }
    }

    private boolean hasMore() {
        return !parser.isClosed();
    }

    /** A quote that never closes, or text behind one. */
    private Rejection broken() {
        return Rejection.because("goods.import.csvBroken", (int) parser.getRecordNumber() + 1);
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public List<Merged> merged() {
        return List.of();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
