package youcheng.yearbook.report;

import java.io.IOException;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import youcheng.base.MessageKey;
import youcheng.base.ui.Messages;
import youcheng.yearbook.YearTable;

/** Draws a table as bars, as a chart of Word's own: the office can change its looks, and needs no fonts of this machine. */
final class ReportChart {

    private static final int EMU_PER_TWIP = Units.EMU_PER_POINT / 20;
    private static final int BAR = (int) (0.44 * Units.EMU_PER_CENTIMETER);
    private static final int SLIM_BAR = (int) (0.33 * Units.EMU_PER_CENTIMETER);

    /** With more rows bars are slim, so that the picture and its table come near one another. */
    private static final int FEW = 8;

    private static final int FRAME = (int) (1.4 * Units.EMU_PER_CENTIMETER);

    /** Between the bars of one row and those of the next, in hundredths of a bar. */
    private static final int GAP = 50;

    /** In hundredths of a point. */
    private static final int LETTERS = 1000;

    /** Nothing where there is no bar: the table below says that it is 0. */
    private static final String WHOLE_NUMBERS = "#,##0;;";

    private static final byte[] RULE = {(byte) 0xD9, (byte) 0xD9, (byte) 0xD9};
    private static final byte[] PAPER = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
    private static final byte[] STRONG = {0x1F, 0x4E, 0x79};
    private static final byte[] PALE = {(byte) 0x9D, (byte) 0xB8, (byte) 0xD2};

    private final XWPFChart chart;
    private final YearTable table;
    private final Messages words;
    private final List<Integer> series;

    private ReportChart(XWPFChart chart, YearTable table, Messages words, List<Integer> series) {
        this.chart = chart;
        this.table = table;
        this.words = words;
        this.series = series;
    }

    /** Draws it into this paragraph, {@code width} twips wide; {@code number} tells it from the document's other pictures. */
    static void draw(
            XWPFDocument document, XWPFParagraph paragraph, YearTable table, Messages words, int number, int width)
            throws IOException, InvalidFormatException {
        List<Integer> series = IntStream.range(1, table.columns().size())
                .filter(column -> table.rows().stream().allMatch(row -> row.get(column) instanceof Number))
                .boxed()
                .toList();
        int rows = table.rows().size();
        int bar = rows > FEW ? SLIM_BAR : BAR;
        int height = FRAME + rows * (bar * series.size() + bar * GAP / 100);
        XWPFRun run = paragraph.createRun();
        XWPFChart chart = document.createChart(run, width * EMU_PER_TWIP, height);
        new ReportChart(chart, table, words, series).fill();
        CTNonVisualDrawingProps about =
                run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        about.setId(number);
        about.setName("Chart " + number);
        about.setDescr(words.t("yearbook.picture", table.caption()));
    }

    private void fill() {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        names.setCrosses(AxisCrosses.AUTO_ZERO);
        names.setMajorTickMark(AxisTickMark.NONE);
        names.setMinorTickMark(AxisTickMark.NONE);
        // From the top, as in the table below.
        names.setOrientation(AxisOrientation.MAX_MIN);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setMinimum(0);
        // Each bar says its number.
        values.setVisible(false);
        int last = table.rows().size();
        String[] categories =
                table.rows().stream().map(row -> said(row.getFirst(), words)).toArray(String[]::new);
        XDDFDataSource<String> texts =
                XDDFDataSourcesFactory.fromArray(categories, chart.formatRange(new CellRangeAddress(1, last, 0, 0)), 0);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        bars.setBarDirection(BarDirection.BAR);
        bars.setVaryColors(false);
        bars.setGapWidth(GAP);
        for (int place = 1; place <= series.size(); place++) {
            addSeries(bars, texts, place);
        }
        chart.plot(bars);
        if (series.size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        chart.getCTChart().addNewAutoTitleDeleted().setVal(true);
        // Without a word Word makes them round.
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        CTShapeProperties frame = chart.getCTChartSpace().addNewSpPr();
        frame.addNewSolidFill().addNewSrgbClr().setVal(PAPER);
        frame.addNewLn().addNewSolidFill().addNewSrgbClr().setVal(RULE);
        letters();
    }

    /** The last series, this year, is the strong one; without a colour of its own Word and others draw none. */
    private void addSeries(XDDFBarChartData bars, XDDFDataSource<String> texts, int place) {
        int column = series.get(place - 1);
        int last = table.rows().size();
        Double[] numbers = table.rows().stream()
                .map(row -> ((Number) row.get(column)).doubleValue())
                .toArray(Double[]::new);
        XDDFNumericalDataSource<Double> counted = XDDFDataSourcesFactory.fromArray(
                numbers, chart.formatRange(new CellRangeAddress(1, last, place, place)), place);
        String title = words.say(table.columns().get(column));
        XDDFBarChartData.Series drawn = (XDDFBarChartData.Series) bars.addSeries(texts, counted);
        drawn.setTitle(title, chart.setSheetTitle(title, place));
        drawn.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(place == series.size() ? STRONG : PALE)));
        drawn.setInvertIfNegative(false);
        CTDLbls labels = drawn.getCTBarSer().addNewDLbls();
        CTNumFmt format = labels.addNewNumFmt();
        format.setFormatCode(WHOLE_NUMBERS);
        format.setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /** A font that has Chinese letters, wherever the file is opened. */
    private void letters() {
        CTTextBody text = chart.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        CTTextParagraph paragraph = text.addNewP();
        CTTextCharacterProperties letters = paragraph.addNewPPr().addNewDefRPr();
        letters.setSz(LETTERS);
        letters.addNewLatin().setTypeface("Times New Roman");
        letters.addNewEa().setTypeface("宋体");
        paragraph.addNewEndParaRPr().setLang(words.language().toLanguageTag());
    }

    /** A cell as it is read: what begins a cell is written large. */
    static String said(Object value, Messages words) {
        return switch (value) {
            case Double number -> oneDecimal(number, words);
            case Float number -> oneDecimal(number, words);
            case Number whole ->
                NumberFormat.getIntegerInstance(words.language()).format(whole);
            case MessageKey message -> large(words.say(message));
            default -> words.say(value);
        };
    }

    private static String large(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String oneDecimal(double number, Messages words) {
        NumberFormat format = NumberFormat.getNumberInstance(words.language());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }
}
