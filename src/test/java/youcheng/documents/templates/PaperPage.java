package youcheng.documents.templates;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Draws a template as an official paper: title, sentences, facts, a table of goods, signatures. */
final class PaperPage {

    private static final Pattern PIECES = Pattern.compile("\\{\\{[\\w.]+}}|(?:(?!\\{\\{).)+");
    private static final double TWIPS = 56.69;
    private static final int SIDE = 22;

    /** In eighths of a point. */
    private static final int THIN = 4;

    private static final String BLACK = "000000";

    private final XWPFDocument document = new XWPFDocument();
    private final boolean chinese;
    private final int width;

    private PaperPage(boolean chinese, boolean wide) {
        this.chinese = chinese;
        this.width = (wide ? 297 : 210) - 2 * SIDE;
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(wide ? 297 : 210));
        size.setH(twips(wide ? 210 : 297));
        if (wide) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(wide ? 22 : 30));
        margins.setBottom(twips(wide ? 20 : 28));
        margins.setLeft(twips(SIDE));
        margins.setRight(twips(SIDE));
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
        fonts.setCs("Times New Roman");
        fonts.setEastAsia(chinese ? "仿宋" : "宋体");
        document.createStyles().setDefaultFonts(fonts);
    }

    /** How a heading and the text below it stand in a table, with the width of the column in millimetres. */
    record Column(String heading, String text, int width, ParagraphAlignment alignment) {

        static Column of(String heading, String text, int width) {
            return new Column(heading, text, width, ParagraphAlignment.LEFT);
        }

        /** Numbers stand to the right, one below the other. */
        static Column number(String heading, String text, int width) {
            return new Column(heading, text, width, ParagraphAlignment.RIGHT);
        }
    }

    /** A page of A4, {@code wide} or upright. */
    static PaperPage of(boolean chinese, boolean wide) {
        return new PaperPage(chinese, wide);
    }

    PaperPage number(String text) {
        XWPFParagraph paragraph = write(document.createParagraph(), text, body(), false);
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        return this;
    }

    PaperPage title(String text) {
        XWPFParagraph paragraph = write(document.createParagraph(), text, chinese ? 22 : 16, true);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(240);
        paragraph.setSpacingAfter(320);
        return this;
    }

    /** A paragraph at the margin. */
    PaperPage flush(String text) {
        write(document.createParagraph(), text, body(), false).setSpacingAfter(chinese ? 0 : 160);
        return this;
    }

    /** A paragraph of the text. */
    PaperPage say(String text) {
        XWPFParagraph paragraph = write(document.createParagraph(), text, body(), false);
        if (chinese) {
            paragraph.setIndentationFirstLine(body() * 40);
            paragraph.setSpacingBetween(body() * 1.75, LineSpacingRule.EXACT);
        } else {
            paragraph.setSpacingAfter(160);
        }
        return this;
    }

    /** Who signs, and when: to the right in Chinese, at the margin in English. */
    PaperPage signed(String... lines) {
        boolean first = true;
        for (String line : lines) {
            XWPFParagraph paragraph = write(document.createParagraph(), line, body(), false);
            paragraph.setAlignment(chinese ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
            paragraph.setIndentationRight(chinese ? body() * 40 : 0);
            paragraph.setSpacingBefore(first ? 400 : 60);
            paragraph.setKeepNext(true);
            first = false;
        }
        return this;
    }

    /** Names and values, a row each: label, value, label, value. */
    PaperPage facts(String... labelsAndValues) {
        XWPFTable table = table(labelsAndValues.length / 2, List.of(42, width - 42), true);
        for (int each = 0; each < labelsAndValues.length; each += 2) {
            XWPFTableRow row = table.getRow(each / 2);
            cell(row.getCell(0), labelsAndValues[each], true, ParagraphAlignment.LEFT);
            cell(row.getCell(1), labelsAndValues[each + 1], false, ParagraphAlignment.LEFT);
        }
        return apart();
    }

    /** A table with headings that stand on every page, and one row that is repeated. */
    PaperPage table(Column... columns) {
        XWPFTable table = table(2, List.of(columns).stream().map(Column::width).toList(), true);
        XWPFTableRow headings = table.getRow(0);
        headings.setRepeatHeader(true);
        for (int each = 0; each < columns.length; each++) {
            cell(headings.getCell(each), columns[each].heading(), true, ParagraphAlignment.CENTER);
            cell(table.getRow(1).getCell(each), columns[each].text(), false, columns[each].alignment());
        }
        return apart();
    }

    /** Both parties side by side, a line each: left, right, left, right. */
    PaperPage parties(String... leftAndRight) {
        XWPFTable table = table(leftAndRight.length / 2, List.of(width / 2, width / 2), false);
        for (int each = 0; each < leftAndRight.length; each++) {
            XWPFTableCell cell = table.getRow(each / 2).getCell(each % 2);
            XWPFParagraph paragraph = write(cell.getParagraphArray(0), leftAndRight[each], body() - 2, false);
            paragraph.setSpacingBefore(160);
            paragraph.setKeepNext(true);
        }
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (document) {
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private XWPFTable table(int rows, List<Integer> widths, boolean ruled) {
        if (document.getBodyElements().getLast() instanceof XWPFParagraph before
                && !before.getText().isEmpty()) {
            before.setSpacingAfter(200);
        }
        XWPFTable table = document.createTable(rows, widths.size());
        table.setWidth(Math.toIntExact(
                Math.round(widths.stream().mapToInt(Integer::intValue).sum() * TWIPS)));
        table.setTableAlignment(TableRowAlign.CENTER);
        table.removeBorders();
        if (ruled) {
            rule(table);
        }
        CTTblPr properties = table.getCTTbl().getTblPr();
        CTTblLayoutType layout = properties.addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        table.getCTTbl().addNewTblGrid();
        widths.forEach(each -> table.getCTTbl().getTblGrid().addNewGridCol().setW(twips(each)));
        for (XWPFTableRow row : table.getRows()) {
            row.setCantSplitRow(true);
            for (int each = 0; each < widths.size(); each++) {
                row.getCell(each).setWidth(twips(widths.get(each)).toString());
                row.getCell(each).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            }
        }
        return table;
    }

    private static void rule(XWPFTable table) {
        table.setTopBorder(XWPFBorderType.SINGLE, THIN, 0, BLACK);
        table.setBottomBorder(XWPFBorderType.SINGLE, THIN, 0, BLACK);
        table.setLeftBorder(XWPFBorderType.SINGLE, THIN, 0, BLACK);
        table.setRightBorder(XWPFBorderType.SINGLE, THIN, 0, BLACK);
        table.setInsideHBorder(XWPFBorderType.SINGLE, THIN, 0, BLACK);
        table.setInsideVBorder(XWPFBorderType.SINGLE, THIN, 0, BLACK);
        table.setCellMargins(40, 80, 40, 80);
    }

    private void cell(XWPFTableCell cell, String text, boolean head, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        write(paragraph, text, chinese ? 10.5 : 9.5, head);
        paragraph.setAlignment(alignment);
    }

    private PaperPage apart() {
        document.createParagraph().setSpacingAfter(0);
        return this;
    }

    private int body() {
        return chinese ? 14 : 11;
    }

    /** Each placeholder gets a run of its own, so that whoever edits the paper does not tear it apart. */
    private XWPFParagraph write(XWPFParagraph paragraph, String text, double size, boolean head) {
        Matcher pieces = PIECES.matcher(text);
        while (pieces.find()) {
            XWPFRun run = paragraph.createRun();
            run.setText(pieces.group());
            if (chinese) {
                run.setFontFamily(!head ? "仿宋" : size > 20 ? "方正小标宋简体" : "黑体", XWPFRun.FontCharRange.eastAsia);
            } else {
                run.setBold(head);
            }
            run.setFontSize(size);
        }
        return paragraph;
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS));
    }
}
