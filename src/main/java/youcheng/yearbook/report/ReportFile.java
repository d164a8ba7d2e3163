package youcheng.yearbook.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkupRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import youcheng.base.MessageKey;
import youcheng.base.ui.Messages;
import youcheng.yearbook.YearChapter;
import youcheng.yearbook.YearTable;
import youcheng.yearbook.report.ReportContents.Entry;

/**
 * Puts chapters into a paper that is otherwise finished, where a mark stands in it. Sentences look as the mark does, and
 * headings have the template's styles where it has them, so that the office decides on their looks.
 */
final class ReportFile {

    private static final int CHAPTER = 15;
    private static final int CAPTION = 12;

    private static final String WARNING = "A4262C";

    private final XWPFDocument document;
    private final XWPFParagraph mark;
    private final Messages words;
    private final @Nullable CTRPr letters;
    private final ReportPage page;
    private final List<Entry> contents = new ArrayList<>();
    private int pictures;

    private ReportFile(XWPFDocument document, XWPFParagraph mark, Messages words) {
        this.document = document;
        this.mark = mark;
        this.words = words;
        this.page = new ReportPage(document);
        this.letters = mark.getRuns().stream()
                .flatMap(run -> Stream.ofNullable(run.getCTR().getRPr()))
                .findFirst()
                .orElse(null);
    }

    /**
     * What stands in a paper where something is to be put.
     *
     * @param contents where the list of chapters is
     * @param figures where the chapters are
     */
    record Marks(String contents, String figures) {}

    /** The paper with these chapters instead of the mark; behind everything else where the mark stands in no paragraph. */
    static byte[] filled(byte[] paper, Marks marks, List<YearChapter> chapters, Messages words) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper))) {
            XWPFParagraph place = marked(document, marks.figures()).orElseGet(document::createParagraph);
            ReportFile file = new ReportFile(document, place, words);
            chapters.forEach(chapter -> chapter.warnings().forEach(file::warn));
            for (YearChapter chapter : chapters) {
                file.write(chapter);
            }
            file.end();
            marked(document, marks.contents()).ifPresent(at -> new ReportContents(document, at).write(file.contents));
            file.page.describe(words.language());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException | InvalidFormatException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static Optional<XWPFParagraph> marked(XWPFDocument document, String mark) {
        return document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().contains(mark))
                .findFirst();
    }

    private void write(YearChapter chapter) throws IOException, InvalidFormatException {
        heading(words.say(chapter.title()), 1, CHAPTER);
        chapter.warnings().forEach(this::warn);
        chapter.said().forEach(sentence -> text(words.say(sentence)));
        for (YearTable table : chapter.tables()) {
            heading(words.say(table.caption()), 2, CAPTION);
            if (table.rows().isEmpty()) {
                text(words.t("yearbook.none"));
            } else if (table.isAllZero()) {
                text(words.t("yearbook.allZero"));
            } else {
                write(table);
            }
        }
    }

    private void write(YearTable table) throws IOException, InvalidFormatException {
        ReportTable figures = new ReportTable(table, words);
        if (table.hasPicture()) {
            pictures++;
            XWPFParagraph picture = paragraph();
            picture.setSpacingAfter(80);
            picture.setKeepNext(figures.isShort());
            ReportChart.draw(document, picture, table, words, pictures, page.width());
        }
        figures.drawInto(at(document::insertNewTbl), page.width());
    }

    private void heading(String said, int level, int size) {
        XWPFParagraph paragraph = paragraph();
        Optional<String> style = page.styleNamed("heading " + level);
        style.ifPresent(paragraph::setStyle);
        CTBookmark begin = paragraph.getCTP().addNewBookmarkStart();
        XWPFRun run = paragraph.createRun();
        run.setText(said);
        CTMarkupRange end = paragraph.getCTP().addNewBookmarkEnd();
        if (style.isEmpty()) {
            paragraph.setSpacingBefore(level == 1 ? 360 : 200);
            paragraph.setSpacingAfter(80);
            // Word finds its way through a document by this, whatever the looks.
            paragraph.getCTPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
            run.setBold(true);
            run.setFontSize(size);
        }
        paragraph.setKeepNext(true);
        BigInteger number = page.nextBookmark();
        Entry entry = new Entry(said, "_Toc" + number);
        begin.setId(number);
        begin.setName(entry.bookmark());
        end.setId(number);
        if (level == 1) {
            contents.add(entry);
        }
    }

    /** Marked by letters and colour, so that it is seen on paper without colours too. */
    private void warn(MessageKey warning) {
        XWPFRun run = text(words.say(warning));
        run.setBold(true);
        run.setColor(WARNING);
    }

    private XWPFRun text(String said) {
        XWPFParagraph paragraph = paragraph();
        if (mark.getCTP().getPPr() != null) {
            paragraph.getCTP().setPPr(mark.getCTP().getPPr());
        }
        XWPFRun run = paragraph.createRun();
        if (letters != null) {
            run.getCTR().setRPr(letters);
        }
        run.setText(said);
        return run;
    }

    /** A document ends with a paragraph, and a table is followed by one: there the mark stays, of no height. */
    private void end() {
        int place = document.getPosOfParagraph(mark);
        if (place < document.getBodyElements().size() - 1
                && document.getBodyElements().get(place + 1) instanceof XWPFParagraph) {
            document.removeBodyElement(place);
            return;
        }
        if (mark.getCTP().isSetPPr()) {
            mark.getCTP().unsetPPr();
        }
        while (!mark.getRuns().isEmpty()) {
            mark.removeRun(0);
        }
        page.flatten(mark);
    }

    private XWPFParagraph paragraph() {
        return at(document::insertNewParagraph);
    }

    /** Puts something where the chapters end so far. */
    private <T> T at(Insertion<T> insertion) {
        try (XmlCursor cursor = mark.getCTP().newCursor()) {
            return insertion.insert(cursor);
        }
    }

    private interface Insertion<T> {
        T insert(XmlCursor place);
    }
}
