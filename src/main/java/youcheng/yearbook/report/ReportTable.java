package youcheng.yearbook.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import youcheng.base.MessageKey;
import youcheng.base.ui.Messages;
import youcheng.yearbook.YearTable;

/** Draws a table of figures: names are wide, numbers narrow and to the right, and a short table stays on one page. */
final class ReportTable {

    private static final MessageKey UNKNOWN = new MessageKey("yearbook.unknown");
    private static final double CELL = 10.5;

    /** In twentieths of a point. */
    private static final int NUMBER = 1900;

    private static final int NUMBER_BESIDE_ANOTHER = 1800;
    private static final int ABOVE = 40;
    private static final int BESIDE = 100;

    /** In eighths of a point. */
    private static final int THIN = 4;

    private static final String RULE = "7F7F7F";
    private static final String HEAD = "E9EEF4";

    /** A table of fewer rows is not torn apart. */
    private static final int SHORT = 12;

    /** A longer list of one number each stands in two columns beside one another. */
    private static final int LONG = 20;

    private final Messages words;
    private final List<Object> heads;
    private final List<List<Object>> rows;
    private final boolean isFolded;

    ReportTable(YearTable table, Messages words) {
        this.words = words;
        isFolded = table.rows().size() > LONG && table.columns().size() == 2;
        heads = new ArrayList<>(table.columns());
        if (isFolded) {
            heads.addAll(table.columns());
        }
        rows = isFolded ? folded(table.rows()) : table.rows();
    }

    /** Read from left to right, so that a page may end anywhere. */
    private static List<List<Object>> folded(List<List<Object>> rows) {
        return IntStream.range(0, (rows.size() + 1) / 2)
                .mapToObj(pair -> Stream.concat(
                                rows.get(2 * pair).stream(),
                                2 * pair + 1 < rows.size() ? rows.get(2 * pair + 1).stream() : Stream.of("", ""))
                        .toList())
                .toList();
    }

    /** Draws it into a new table of this width, in twentieths of a point. */
    void drawInto(XWPFTable drawn, int width) {
        List<Integer> widths = widths(width);
        look(drawn, width);
        CTTblGrid grid = drawn.getCTTbl().addNewTblGrid();
        widths.forEach(each -> grid.addNewGridCol().setW(BigInteger.valueOf(each)));
        XWPFTableRow head = drawn.getRow(0);
        head.setRepeatHeader(true);
        fill(head, heads, widths, true);
        for (List<Object> cells : rows) {
            fill(drawn.createRow(), cells, widths, false);
        }
        int keep = isShort() ? rows.size() : 2;
        drawn.getRows().stream().limit(keep).forEach(ReportTable::keepWithNext);
    }

    /** Whether it stays on one page, with the picture above it. */
    boolean isShort() {
        return rows.size() < SHORT;
    }

    private static void look(XWPFTable drawn, int width) {
        drawn.setWidth(width);
        drawn.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        drawn.setCellMargins(ABOVE, BESIDE, ABOVE, BESIDE);
        drawn.setTopBorder(XWPFBorderType.SINGLE, THIN, 0, RULE);
        drawn.setBottomBorder(XWPFBorderType.SINGLE, THIN, 0, RULE);
        drawn.setLeftBorder(XWPFBorderType.SINGLE, THIN, 0, RULE);
        drawn.setRightBorder(XWPFBorderType.SINGLE, THIN, 0, RULE);
        drawn.setInsideHBorder(XWPFBorderType.SINGLE, THIN, 0, RULE);
        drawn.setInsideVBorder(XWPFBorderType.SINGLE, THIN, 0, RULE);
    }

    private List<Integer> widths(int width) {
        int narrow = isFolded ? NUMBER_BESIDE_ANOTHER : NUMBER;
        int numbers =
                (int) IntStream.range(0, heads.size()).filter(this::isOfNumbers).count();
        int texts = heads.size() - numbers;
        if (texts == 0) {
            narrow = width / numbers;
        }
        int wide = texts == 0 ? 0 : (width - numbers * narrow) / texts;
        int ofNumbers = narrow;
        return IntStream.range(0, heads.size())
                .map(column -> isOfNumbers(column) ? ofNumbers : wide)
                .boxed()
                .toList();
    }

    /** Also where some or all of them are not known. */
    private boolean isOfNumbers(int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .allMatch(cell -> cell instanceof Number || cell.equals(UNKNOWN) || cell.equals(""));
    }

    private void fill(XWPFTableRow row, List<Object> cells, List<Integer> widths, boolean isHead) {
        row.setCantSplitRow(true);
        while (row.getTableCells().size() < cells.size()) {
            row.createCell();
        }
        for (int column = 0; column < cells.size(); column++) {
            XWPFTableCell cell = row.getCell(column);
            cell.setWidth(Integer.toString(widths.get(column)));
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            if (isHead) {
                cell.setColor(HEAD);
            }
            XWPFParagraph paragraph = cell.getParagraphArray(0);
            paragraph.setAlignment(isOfNumbers(column) ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
            XWPFRun run = paragraph.createRun();
            if (isHead) {
                run.setBold(true);
            }
            run.setFontSize(CELL);
            run.setText(ReportChart.said(cells.get(column), words));
        }
    }

    private static void keepWithNext(XWPFTableRow row) {
        row.getTableCells().forEach(cell -> cell.getParagraphArray(0).setKeepNext(true));
    }
}
