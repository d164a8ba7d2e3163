package youcheng.yearbook.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.base.Languages;
import youcheng.base.MessageKey;
import youcheng.base.Progress;
import youcheng.base.ui.Messages;
import youcheng.identity.Colleagues;
import youcheng.yearbook.YearChapter;
import youcheng.yearbook.YearTable;
import youcheng.yearbook.report.ReportFile.Marks;

/** The yearly report is laid out as a paper that an office hands in. */
@PortalTest
@Thorough
class ReportFileTest {

    private static final Marks MARKS = new Marks("mark of the contents", "mark of the figures");

    @Autowired
    private YearReport report;

    @Autowired
    private Messages messages;

    @Autowired
    private UserDetailsService users;

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void headingsHaveWordsOwnStylesWhichNumberThem(String tag) throws IOException {
        try (XWPFDocument made = made(tag)) {
            assertThat(headings(made, 1)).hasSize(7);
            assertThat(headings(made, 2)).hasSizeGreaterThan(15);
            for (int level = 1; level <= 2; level++) {
                CTStyle style =
                        made.getStyles().getStyleWithName("heading " + level).getCTStyle();
                assertThat(style.getPPr().getOutlineLvl().getVal()).isEqualTo(level - 1);
                assertThat(style.getPPr().getNumPr().getNumId().getVal()).isOne();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theContentsLeadToEachChapter(String tag) throws IOException {
        try (XWPFDocument made = made(tag)) {
            List<String> bookmarks = headings(made, 1).stream()
                    .map(heading -> heading.getCTP().getBookmarkStartArray(0).getName())
                    .toList();
            assertThat(lines(made, "toc 1"))
                    .extracting(line -> line.getCTP().getHyperlinkArray(0).getAnchor())
                    .containsExactlyElementsOf(bookmarks);
            assertThat(lines(made, "toc 1"))
                    .extracting(XWPFParagraph::getText)
                    .containsExactlyElementsOf(headings(made, 1).stream()
                            .map(XWPFParagraph::getText)
                            .toList());
            assertThat(made.getDocument().xmlText())
                    .contains("TOC \\o", "fldCharType=\"begin\"", "fldCharType=\"separate\"", "fldCharType=\"end\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void itSaysItsLanguageItsNameAndThePageOnEachPage(String tag) throws Exception {
        try (XWPFDocument made = made(tag)) {
            String title = made.getParagraphs().getFirst().getText();
            assertThat(title).contains("2021");
            assertThat(made.getProperties().getCoreProperties().getTitle()).isEqualTo(title);
            assertThat(made.getPackage().getPackageProperties().getLanguageProperty())
                    .hasValue(Languages.of(tag).toLanguageTag());
            assertThat(made.getStyles().getCtStyles().getDocDefaults().xmlText())
                    .contains("eastAsia=\"zh-CN\"")
                    .contains(tag.equals("en") ? "en-GB" : "en-US");
            assertThat(made.getFooterList())
                    .isNotEmpty()
                    .allSatisfy(
                            footer -> assertThat(footer._getHdrFtr().xmlText()).contains("instr=\"PAGE\""));
            assertThat(made.getHeaderList())
                    .singleElement()
                    .satisfies(header -> assertThat(header.getText()).contains(title));
        }
    }

    @Test
    void barsHaveAColourAndSayTheirNumberAndOnlyTwoYearsNeedALegend() throws IOException {
        try (XWPFDocument made = made("zh")) {
            assertThat(made.getCharts()).isNotEmpty();
            for (XWPFChart chart : made.getCharts()) {
                List<CTBarSer> series = List.of(
                        chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray());
                assertThat(series).hasSizeBetween(1, 2).allSatisfy(each -> {
                    assertThat(each.getSpPr().isSetSolidFill()).isTrue();
                    assertThat(each.getDLbls().getShowVal().getVal()).isTrue();
                });
                assertThat(chart.getCTChart().isSetLegend()).isEqualTo(series.size() == 2);
                assertThat(chart.getCTChartSpace().getTxPr().xmlText()).contains("宋体");
            }
        }
    }

    @Test
    void tablesAreAsWideAsTheTextWithNumbersToTheRightAndShortOnesStayOnOnePage() throws IOException {
        try (XWPFDocument made = made("en")) {
            assertThat(made.getTables()).hasSizeGreaterThan(8).allSatisfy(table -> {
                assertThat(table.getWidth()).isEqualTo(11906 - 2 * 1247);
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(alignments(table.getRow(0)))
                        .isEqualTo(alignments(table.getRow(table.getNumberOfRows() - 1)));
                if (table.getNumberOfRows() < 12) {
                    assertThat(table.getRows().subList(0, table.getNumberOfRows() - 1))
                            .allMatch(row -> row.getCell(0).getParagraphArray(0).isKeepNext());
                }
                assertThat(table.getRows()
                                .getLast()
                                .getCell(0)
                                .getParagraphArray(0)
                                .isKeepNext())
                        .isFalse();
            });
        }
    }

    @Test
    void aLongListStandsInTwoColumnsThatAreReadFromLeftToRight() throws IOException {
        List<List<Object>> rows = IntStream.rangeClosed(1, 25)
                .mapToObj(each -> List.<Object>of("City " + each, each))
                .toList();
        YearTable list =
                YearTable.of("yearbook.register.countries", List.of("register.country", "yearbook.count"), rows);
        try (XWPFDocument made = filled(new XWPFDocument(), list)) {
            XWPFTable drawn = made.getTables().getFirst();
            assertThat(drawn.getNumberOfRows()).isEqualTo(14);
            assertThat(cells(drawn.getRow(1))).containsExactly("City 1", "1", "City 2", "2");
            assertThat(cells(drawn.getRow(13))).containsExactly("City 25", "25", "", "");
        }
    }

    @Test
    void zerosAreSaidInOneSentenceAndWhatIsNotKnownIsNoZero() throws IOException {
        List<String> heads = List.of("yearbook.outcome", "yearbook.count");
        YearTable zeros = YearTable.of("yearbook.aid.packages", heads, List.of(List.of("a", 0), List.of("b", 0L)));
        YearTable unknown = YearTable.of(
                "yearbook.aid.value",
                heads,
                List.of(List.of("a", 0), List.of("b", new MessageKey("yearbook.unknown")), List.of("c", 66.0)));
        try (XWPFDocument made = filled(new XWPFDocument(), zeros, unknown)) {
            assertThat(made.getParagraphs()).extracting(XWPFParagraph::getText).contains("All figures are 0.");
            assertThat(made.getTables()).hasSize(1);
            assertThat(made.getTables().getFirst().getRows())
                    .extracting(row -> row.getCell(1).getText())
                    .containsExactly("Number", "0", "Unknown", "66.0");
        }
    }

    @Test
    void aColumnOfWhichNothingIsKnownIsOneOfNumbers() throws IOException {
        YearTable unknown = YearTable.of(
                "yearbook.aid.value",
                List.of("yearbook.outcome", "yearbook.count"),
                List.of(List.of("a", new MessageKey("yearbook.unknown"))));
        try (XWPFDocument made = filled(new XWPFDocument(), unknown)) {
            assertThat(made.getTables().getFirst().getRows())
                    .allSatisfy(row -> assertThat(alignments(row))
                            .containsExactly(ParagraphAlignment.LEFT, ParagraphAlignment.RIGHT));
        }
    }

    /** Word numbers the ids of its styles in Chinese, whose names are English all the same. */
    @Test
    void aTemplateOfTheOfficesOwnLendsItsHeadingsAndTheLooksOfThePlaceholder() throws IOException {
        XWPFDocument own = new XWPFDocument();
        CTStyle heading = CTStyle.Factory.newInstance();
        heading.setStyleId("1");
        heading.setType(STStyleType.PARAGRAPH);
        heading.addNewName().setVal("heading 1");
        own.createStyles().addStyle(new XWPFStyle(heading));
        XWPFParagraph mark = own.createParagraph();
        mark.setIndentationFirstLine(640);
        XWPFRun run = mark.createRun();
        run.setFontFamily("楷体");
        run.setText(MARKS.figures());
        own.createParagraph().createRun().setText("The end");

        try (XWPFDocument made = filled(own)) {
            assertThat(made.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly(
                            "Aid", "Weights of aid packages are not recorded, so no tonnage can be given.", "The end");
            assertThat(made.getParagraphs().getFirst().getStyle()).isEqualTo("1");
            XWPFParagraph sentence = made.getParagraphs().get(1);
            assertThat(sentence.getIndentationFirstLine()).isEqualTo(640);
            assertThat(sentence.getRuns().getFirst().getFontFamily()).isEqualTo("楷体");
        }
    }

    @Test
    void aTemplateWithoutStylesHasHeadingsThatWordFinds() throws IOException {
        YearTable table =
                YearTable.of("yearbook.aid.packages", List.of("yearbook.outcome"), List.of(List.<Object>of("a")));
        try (XWPFDocument made = filled(new XWPFDocument(), table)) {
            assertThat(made.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getCTP().isSetPPr()
                            && paragraph.getCTP().getPPr().isSetOutlineLvl())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Aid", "Aid packages");
        }
    }

    private XWPFDocument made(String tag) throws IOException {
        Locale language = Languages.of(tag);
        return read(new Colleagues(users)
                .as("officer", () -> report.make(2021, language, Progress.UNHEARD))
                .orElseThrow());
    }

    /** This paper with a chapter of these tables. */
    private XWPFDocument filled(XWPFDocument paper, YearTable... tables) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (paper) {
            paper.write(bytes);
        }
        YearChapter chapter = new YearChapter(
                new MessageKey("yearbook.aid"), List.of(new MessageKey("yearbook.aid.weight")), List.of(tables));
        return read(ReportFile.filled(bytes.toByteArray(), MARKS, List.of(chapter), messages.in(Languages.ENGLISH)));
    }

    private static XWPFDocument read(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static List<XWPFParagraph> headings(XWPFDocument made, int level) {
        return lines(made, "heading " + level);
    }

    private static List<XWPFParagraph> lines(XWPFDocument made, String style) {
        String id = made.getStyles().getStyleWithName(style).getStyleId();
        return made.getParagraphs().stream()
                .filter(paragraph -> id.equals(paragraph.getStyle()))
                .toList();
    }

    private static List<ParagraphAlignment> alignments(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(cell -> cell.getParagraphArray(0).getAlignment())
                .toList();
    }

    private static Stream<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(cell -> cell.getText());
    }
}
