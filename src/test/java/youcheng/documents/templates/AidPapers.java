package youcheng.documents.templates;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Papers of aid packages as tests write and read them: masks and gowns for Seoul, handed over in March. */
final class AidPapers {

    private AidPapers() {}

    /** A value for everything, and so many rows. */
    static PaperContent content(int rows) {
        return PaperContent.of(values(rows))
                .with(IntStream.rangeClosed(1, rows).mapToObj(AidPapers::row).toList());
    }

    static Map<PaperPlaceholder, String> values(int rows) {
        Map<PaperPlaceholder, String> values = Letters.values();
        values.put(PaperPlaceholder.PARTNER_ZH, "首尔特别市");
        values.put(PaperPlaceholder.PARTNER_EN, "Seoul");
        values.put(PaperPlaceholder.COUNTRY_ZH, "韩国");
        values.put(PaperPlaceholder.COUNTRY_EN, "Republic of Korea");
        values.put(PaperPlaceholder.RECIPIENT, "Seoul Metropolitan Government");
        values.put(PaperPlaceholder.CASE_NUMBER, "AID-2026-0003");
        values.put(PaperPlaceholder.DONOR, "北京市人民政府");
        values.put(PaperPlaceholder.CONSIGNOR, "北京市人民政府外事办公室");
        values.put(PaperPlaceholder.CONSIGNEE, "Seoul City Hall & Partners, 110 Sejong-daero");
        values.put(PaperPlaceholder.OCCASION, "支持首尔市应对呼吸道传染病流行");
        values.put(PaperPlaceholder.GOODS_IN_WORDS, "口罩10万只、防护服2000件");
        values.put(PaperPlaceholder.MARKS, "SEOUL C/NO. 1-70");
        values.put(PaperPlaceholder.INCOTERM, "DAP Seoul (Incoterms 2020)");
        values.put(PaperPlaceholder.CHANNEL, "空运");
        values.put(PaperPlaceholder.WAYBILL, "999-12345675");
        values.put(PaperPlaceholder.PORT, "首都机场");
        values.put(PaperPlaceholder.GROSS_WEIGHT, "1240千克");
        values.put(PaperPlaceholder.NET_WEIGHT, "1105千克");
        values.put(PaperPlaceholder.PLACE, "首尔市政厅");
        values.put(PaperPlaceholder.HANDOVER_DATE, "2026年6月12日");
        values.put(PaperPlaceholder.HANDED_OVER_BY, "王处长");
        values.put(PaperPlaceholder.RECEIVED_BY, "Director Kim");
        values.put(PaperPlaceholder.DUTY_BASIS, "《慈善捐赠物资免征进口税收暂行办法》");
        values.put(PaperPlaceholder.TOTAL_VALUE, "CNY 450,000.00");
        values.put(PaperPlaceholder.TOTAL_LINES, Integer.toString(rows));
        values.put(PaperPlaceholder.TOTAL_CARTONS, "70");
        values.put(PaperPlaceholder.FREE_TEXT, "低温存放。");
        return values;
    }

    /** Each cell says which column and row it is. */
    private static Map<PaperColumn, String> row(int number) {
        Map<PaperColumn, String> row = new EnumMap<>(PaperColumn.class);
        for (PaperColumn each : PaperColumn.values()) {
            row.put(each, each.key() + " 第" + number + "项");
        }
        return row;
    }

    /** All tables, each with the texts of its cells. */
    static List<List<List<String>>> tables(byte[] word) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            return document.getTables().stream().map(AidPapers::cells).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that stands in the paper, cells too. */
    static String read(byte[] word) {
        return Letters.read(word) + "\n"
                + tables(word).stream()
                        .flatMap(List::stream)
                        .flatMap(List::stream)
                        .collect(Collectors.joining("\n"));
    }

    private static List<List<String>> cells(XWPFTable table) {
        return table.getRows().stream()
                .map(row ->
                        row.getTableCells().stream().map(XWPFTableCell::getText).toList())
                .toList();
    }
}
