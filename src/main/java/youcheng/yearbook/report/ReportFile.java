package youcheng.yearbook.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import youcheng.base.ui.Messages;
import youcheng.yearbook.YearChapter;
import youcheng.yearbook.YearTable;

/**
 * Puts chapters into a paper that is otherwise finished, where a mark stands in it. Headings have the template's styles where
 * it has them, so that the office decides on their looks.
 */
final class ReportFile {

    private static final int CHAPTER = 15;
    private static final int CAPTION = 12;
    private static final int TEXT = 12;
    private static final int CELL = 10;

    /** Width of the text on a page, in twentieths of a point. */
    private static final int PAGE = 9400;

    private final XWPFDocument document;
    private final XWPFParagraph mark;
    private final Messages words;
    private int pictures;

    private ReportFile(XWPFDocument document, XWPFParagraph mark, Messages words) {
        this.document = document;
        this.mark = mark;
        this.words = words;
    }

    /** The paper with these chapters instead of the mark; behind everything else where the mark stands in no paragraph. */
    static byte[] filled(byte[] paper, String mark, List<YearChapter> chapters, Messages words) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper))) {
            Optional<XWPFParagraph> marked = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().contains(mark))
                    .findFirst();
            XWPFParagraph place = marked.orElseGet(document::createParagraph);
            ReportFile file = new ReportFile(document, place, words);
            for (YearChapter chapter : chapters) {
                file.write(chapter);
            }
            document.removeBodyElement(document.getPosOfParagraph(place));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException | InvalidFormatException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private void write(YearChapter chapter) throws IOException, InvalidFormatException {
        heading(words.say(chapter.title()), 1, CHAPTER);
        chapter.said().forEach(sentence -> text(words.say(sentence)));
        for (YearTable table : chapter.tables()) {
            heading(words.say(table.caption()), 2, CAPTION);
            if (table.rows().isEmpty()) {
                text(words.t("yearbook.none"));
            } else {
                if (table.hasPicture()) {
                    pictures++;
                    ReportChart.draw(document, paragraph(), table, words, pictures);
                }
                table(table);
            }
        }
    }

    private void heading(String said, int level, int size) {
        XWPFParagraph paragraph = paragraph();
        String style = "Heading" + level;
        if (document.getStyles() != null && document.getStyles().styleExist(style)) {
            paragraph.setStyle(style);
        } else {
            paragraph.setSpacingBefore(level == 1 ? 360 : 200);
            paragraph.setSpacingAfter(80);
        }
        // Word finds its way through a document by this, whatever the looks.
        paragraph.getCTPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        paragraph.setKeepNext(true);
        run(paragraph, said, size).setBold(true);
    }

    private void text(String said) {
        XWPFParagraph paragraph = paragraph();
        paragraph.setSpacingAfter(80);
        run(paragraph, said, TEXT);
    }

    private void table(YearTable table) {
        int width = table.columns().size();
        XWPFTable drawn;
        try (XmlCursor at = mark.getCTP().newCursor()) {
            drawn = document.insertNewTbl(at);
        }
        drawn.setWidth("100%");
        // Word guesses where a table says no columns; other programs do not.
        CTTblGrid grid = drawn.getCTTbl().addNewTblGrid();
        table.columns().forEach(column -> grid.addNewGridCol().setW(BigInteger.valueOf(PAGE / width)));
        XWPFTableRow head = drawn.getRow(0);
        while (head.getTableCells().size() < width) {
            head.createCell();
        }
        head.setRepeatHeader(true);
        for (int column = 0; column < width; column++) {
            boolean number = isOfNumbers(table, column);
            cell(head.getCell(column), words.say(table.columns().get(column)), true, number);
        }
        for (List<Object> cells : table.rows()) {
            XWPFTableRow row = drawn.createRow();
            row.setCantSplitRow(true);
            for (int column = 0; column < width; column++) {
                Object value = cells.get(column);
                cell(row.getCell(column), ReportChart.said(value, words), false, value instanceof Number);
            }
        }
        paragraph().setSpacingAfter(0);
    }

    private static boolean isOfNumbers(YearTable table, int column) {
        return table.rows().stream().allMatch(row -> row.get(column) instanceof Number);
    }

    private static void cell(XWPFTableCell cell, String said, boolean isHead, boolean isNumber) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setAlignment(isNumber ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        run(paragraph, said, CELL).setBold(isHead);
    }

    private static XWPFRun run(XWPFParagraph paragraph, String said, int size) {
        XWPFRun run = paragraph.createRun();
        run.setText(said);
        run.setFontSize(size);
        return run;
    }

    private XWPFParagraph paragraph() {
        try (XmlCursor at = mark.getCTP().newCursor()) {
            return document.insertNewParagraph(at);
        }
    }
}
