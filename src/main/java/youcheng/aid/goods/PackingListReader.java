package youcheng.aid.goods;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.springframework.stereotype.Component;
import youcheng.base.MessageKey;
import youcheng.base.Progress;
import youcheng.base.Rejection;

/**
 * Reads packing lists as offices and suppliers have them: workbooks and files of text, with headings of either language
 * wherever they stand. It changes nothing: what it read is looked at before it is taken over.
 */
@Component
public class PackingListReader {

    /** The largest file, in bytes; 10,000 lines are a tenth of it. */
    public static final int LARGEST = 10 * 1024 * 1024;

    /** Rows above the headings: titles, addresses, numbers of papers. */
    private static final int HEADER_WITHIN = 20;

    private static final int MOST_SHEETS = 20;

    /** By the first bytes of a file one knows what it is. */
    private static final int LONGEST_SIGNATURE = 8;

    private final LineReader reader;
    private final LineWords words;

    PackingListReader(LineReader reader, LineWords words) {
        this.reader = reader;
        this.words = words;
    }

    /**
     * Reads the list in this file.
     *
     * @param content the file
     * @param name its name, which says nothing of what it is
     * @param progress hears how many rows were read; the work stops where it answers false
     * @throws Rejection where the file cannot be read at all, has no list in it, or too long a one
     */
    public PackingList read(byte[] content, String name, Progress progress) {
        if (content.length == 0) {
            throw Rejection.because("goods.import.empty");
        }
        if (content.length > LARGEST) {
            throw Rejection.because("goods.import.tooLarge", LARGEST / 1024 / 1024);
        }
        try {
            boolean mayBeWorkbook = content.length >= LONGEST_SIGNATURE;
            if (mayBeWorkbook && ReadableWorkbook.isOOXMLZipHeader(content)) {
                return workbook(content, progress);
            }
            if (mayBeWorkbook && ReadableWorkbook.isOLE2Header(content)) {
                throw Rejection.because("goods.import.lockedOrOld");
            }
            if (name.toLowerCase(Locale.ROOT).matches(".*\\.(pdf|docx?|xls[xmb]?|zip|png|jpe?g)")) {
                throw Rejection.because("goods.import.noTable");
            }
            try (CsvTable table = new CsvTable(content)) {
                return new PackingListRows(reader, words, progress)
                        .read(table, HEADER_WITHIN)
                        .orElseThrow(() -> noHeader(List.of()));
            }
        } catch (IOException | ExcelReaderException damaged) {
            throw Rejection.because("goods.import.damaged");
        }
    }

    private PackingList workbook(byte[] content, Progress progress) throws IOException {
        XlsxParts parts = XlsxParts.look(content);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            List<Sheet> sheets = workbook.getSheets().limit(MOST_SHEETS).toList();
            for (Sheet sheet : sheets) {
                try (XlsxTable table = new XlsxTable(sheet, parts.sheet(sheet.getId()), parts.isSince1904())) {
                    Optional<PackingList> list =
                            new PackingListRows(reader, words, progress).read(table, HEADER_WITHIN);
                    if (list.isPresent()) {
                        return sheets.size() == 1 ? list.get() : withOthers(list.get(), sheets);
                    }
                }
            }
            throw noHeader(sheets.stream().map(Sheet::getName).toList());
        }
    }

    private static PackingList withOthers(PackingList list, List<Sheet> sheets) {
        List<String> others = sheets.stream()
                .map(Sheet::getName)
                .filter(name -> !name.equals(list.sheet()))
                .toList();
        List<MessageKey> notes = new ArrayList<>(list.notes());
        notes.add(new MessageKey("goods.import.otherSheets", List.of(list.sheet(), String.join(" · ", others))));
        return new PackingList(list.sheet(), list.columns(), list.rows(), notes);
    }

    private static Rejection noHeader(List<String> sheets) {
        return sheets.isEmpty()
                ? Rejection.because("goods.import.noHeader", HEADER_WITHIN)
                : Rejection.because("goods.import.noHeaderOnSheets", HEADER_WITHIN, String.join(" · ", sheets));
    }
}
