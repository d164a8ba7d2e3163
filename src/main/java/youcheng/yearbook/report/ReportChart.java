package youcheng.yearbook.report;

import java.io.IOException;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
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
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import youcheng.base.ui.Messages;
import youcheng.yearbook.YearTable;

/** Draws a table as bars, as a chart of Word's own: the office can change its looks, and needs no fonts of this machine. */
final class ReportChart {

    private static final int WIDTH = (int) (15.5 * Units.EMU_PER_CENTIMETER);
    private static final int LINE = (int) (0.75 * Units.EMU_PER_CENTIMETER);
    private static final int FRAME = 3 * Units.EMU_PER_CENTIMETER;

    private ReportChart() {}

    /** Draws it into this paragraph; {@code number} tells it from the other pictures of the document. */
    static void draw(XWPFDocument document, XWPFParagraph paragraph, YearTable table, Messages words, int number)
            throws IOException, InvalidFormatException {
        List<Integer> series = IntStream.range(1, table.columns().size())
                .filter(column -> table.rows().stream().allMatch(row -> row.get(column) instanceof Number))
                .boxed()
                .toList();
        int lines = table.rows().size() * series.size();
        XWPFRun run = paragraph.createRun();
        XWPFChart chart = document.createChart(run, WIDTH, FRAME + LINE * lines * 2 / (series.size() + 1));
        fill(chart, table, series, words);
        CTNonVisualDrawingProps about =
                run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        about.setId(number);
        about.setName("Chart " + number);
        about.setDescr(words.t("yearbook.picture", table.caption()));
    }

    private static void fill(XWPFChart chart, YearTable table, List<Integer> series, Messages words) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        names.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setMinimum(0);
        // From the top, as in the table below.
        names.setOrientation(AxisOrientation.MAX_MIN);
        int last = table.rows().size();
        String[] categories =
                table.rows().stream().map(row -> said(row.getFirst(), words)).toArray(String[]::new);
        XDDFDataSource<String> texts =
                XDDFDataSourcesFactory.fromArray(categories, chart.formatRange(new CellRangeAddress(1, last, 0, 0)), 0);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        bars.setBarDirection(BarDirection.BAR);
        bars.setVaryColors(false);
        int place = 0;
        for (int column : series) {
            place++;
            Double[] numbers = table.rows().stream()
                    .map(row -> ((Number) row.get(column)).doubleValue())
                    .toArray(Double[]::new);
            XDDFNumericalDataSource<Double> counted = XDDFDataSourcesFactory.fromArray(
                    numbers, chart.formatRange(new CellRangeAddress(1, last, place, place)), place);
            String title = words.say(table.columns().get(column));
            bars.addSeries(texts, counted).setTitle(title, chart.setSheetTitle(title, place));
        }
        chart.plot(bars);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        chart.getCTChart().addNewAutoTitleDeleted().setVal(true);
    }

    /** A cell as it is read. */
    static String said(Object value, Messages words) {
        return value instanceof Double || value instanceof Float
                ? oneDecimal(((Number) value).doubleValue(), words)
                : value instanceof Number whole
                        ? NumberFormat.getIntegerInstance(words.language()).format(whole)
                        : words.say(value);
    }

    private static String oneDecimal(double number, Messages words) {
        NumberFormat format = NumberFormat.getNumberInstance(words.language());
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }
}
