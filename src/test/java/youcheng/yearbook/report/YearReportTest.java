package youcheng.yearbook.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.TrailEntry;
import youcheng.base.Languages;
import youcheng.base.Progress;
import youcheng.base.Rejection;
import youcheng.exchanges.Demonstration;
import youcheng.exchanges.Drafts;
import youcheng.exchanges.ExchangeRecording;
import youcheng.identity.Colleagues;
import youcheng.register.Register;
import youcheng.register.RelationshipId;

/** The yearly report is a Word file that says in either language what the portal's pages say of a year. */
@PortalTest
@Thorough
class YearReportTest {

    /** Years in which no sample and no other test has anything. */
    private static final int YEAR = 1993;

    @Autowired
    private YearReport report;

    @Autowired
    private Register register;

    @Autowired
    private ExchangeRecording recording;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Demonstration demonstration;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private Clock clock;

    @Test
    void theNumberInForceIsThatOfTheRegister() throws IOException {
        int year = LocalDate.now(clock).getYear();
        try (XWPFDocument made = made(year, Languages.CHINESE)) {
            assertThat(text(made)).contains("有效友城关系共" + register.countInForce() + "对");
            assertThat(sum(table(made, "有效关系按地区"), 1)).isEqualTo(register.countInForce());
            assertThat(sum(table(made, "有效关系按国家"), 1) + sum(table(made, "有效关系按国家"), 3))
                    .as("in two columns beside one another")
                    .isEqualTo(register.countInForce());
            assertThat(sum(table(made, "有效关系按类别"), 1)).isEqualTo(register.countInForce());
        }
    }

    @Test
    void exchangesAreCountedByKindBesideThoseOfTheYearBefore() throws IOException {
        RelationshipId relationship = register.concluded().stream()
                .filter(each -> each.isInForce()
                        && each.established() != null
                        && each.established().year() < YEAR - 1)
                .findFirst()
                .orElseThrow()
                .id();
        Colleagues colleagues = new Colleagues(users);
        int before = visits(YEAR - 1);
        int now = visits(YEAR);
        colleagues.as("officer", () -> recording.record(Drafts.visit(relationship, YEAR + "-05", "年报所见甲")));
        colleagues.as("officer", () -> recording.record(Drafts.visit(relationship, YEAR + "-06", "年报所见乙")));
        colleagues.as(
                "officer", () -> recording.record(Drafts.visit(relationship, Integer.toString(YEAR - 1), "年报所见丙")));

        assertThat(visits(YEAR)).isEqualTo(now + 2);
        assertThat(visits(YEAR - 1)).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyChapterIsThereAndNoPlaceholderIsLeft(String tag) throws IOException {
        Locale language = Languages.of(tag);
        int year = LocalDate.now(clock).getYear() - 1;
        byte[] file = bytes(year, language);
        Files.createDirectories(Path.of("target/year-reports"));
        Files.write(Path.of("target/year-reports/report-" + tag + ".docx"), file);
        try (XWPFDocument made = new XWPFDocument(new ByteArrayInputStream(file))) {
            String text = text(made);
            assertThat(text).contains(Integer.toString(year)).doesNotContain("{{", "}}", "yearbook.", "!");
            assertThat(text)
                    .contains(
                            Languages.isChinese(language)
                                    ? List.of("友城关系概况", "亲密度与活跃状态", "交往活动", "休眠评估与唤醒", "援助", "结好申请", "计划事项")
                                    : List.of(
                                            "Relationships",
                                            "Closeness and activity",
                                            "Exchanges",
                                            "Dormancy reviews and revivals",
                                            "Aid",
                                            "Proposals",
                                            "Planned items"));
            if (!Languages.isChinese(language)) {
                assertThat(text).doesNotContainPattern("[\\u4e00-\\u9fff]");
            }
        }
    }

    @Test
    void everyPictureHasAnAlternativeTextAndItsTableBelow() throws IOException {
        try (XWPFDocument made = made(LocalDate.now(clock).getYear() - 1, Languages.ENGLISH)) {
            assertThat(made.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .flatMap(run -> run.getCTR().getDrawingList().stream())
                            .map(drawing -> drawing.getInlineArray(0).getDocPr().getDescr()))
                    .isNotEmpty()
                    .hasSameSizeAs(made.getCharts())
                    .doesNotHaveDuplicates()
                    .allMatch(said -> said.startsWith("Bar chart: ") && said.endsWith("in the table below."));
            List<IBodyElement> elements = made.getBodyElements();
            assertThat(elements)
                    .filteredOn(each -> each instanceof XWPFParagraph paragraph
                            && paragraph.getRuns().stream()
                                    .anyMatch(run -> run.getCTR().sizeOfDrawingArray() > 0))
                    .allSatisfy(picture -> assertThat(elements.get(elements.indexOf(picture) + 1))
                            .isInstanceOf(XWPFTable.class));
        }
    }

    @Test
    void aYearWithoutAnythingSaysSo() throws IOException {
        try (XWPFDocument made = made(YearReport.FIRST_YEAR, Languages.CHINESE)) {
            assertThat(text(made)).contains("本年度没有记录。", "已开展交往活动0项");
        }
    }

    @Test
    void madeUpExchangesAreSaidAtTheTopAndWithTheFiguresTheyConcern() throws IOException {
        int year = LocalDate.now(clock).getYear();
        Colleagues colleagues = new Colleagues(users);
        assertThat(warnings(year, Languages.CHINESE, "演示")).isEmpty();
        colleagues.as("supervisor", demonstration::switchOn);
        try {
            List<String> chinese = warnings(year, Languages.CHINESE, "演示");
            assertThat(chinese).as("each at the top and in its chapter").hasSize(4);
            assertThat(chinese.subList(0, 2)).containsExactlyInAnyOrderElementsOf(chinese.subList(2, 4));
            assertThat(chinese).anyMatch(said -> said.contains("交往活动中，本年度"));
            assertThat(warnings(year, Languages.ENGLISH, "demonstration")).hasSize(4);
            assertThat(warnings(YEAR, Languages.CHINESE, "演示"))
                    .as("a year before all that is made up")
                    .isEmpty();
        } finally {
            colleagues.as("supervisor", demonstration::switchOff);
        }
    }

    @Test
    void changesAddUpAsTheyArePrinted() throws IOException {
        Colleagues colleagues = new Colleagues(users);
        colleagues.as("supervisor", demonstration::switchOn);
        try (XWPFDocument made = made(LocalDate.now(clock).getYear(), Languages.CHINESE)) {
            for (String caption : List.of("亲密度上升最多", "亲密度下降最多")) {
                List<XWPFTableRow> rows = table(made, caption).getRows();
                assertThat(rows).hasSizeGreaterThan(1);
                assertThat(rows.subList(1, rows.size()))
                        .allSatisfy(row -> assertThat(decimal(row, 3))
                                .isEqualByComparingTo(decimal(row, 2).subtract(decimal(row, 1))));
            }
        } finally {
            colleagues.as("supervisor", demonstration::switchOff);
        }
    }

    @Test
    void aYearThatHasNotBegunIsRefused() {
        assertThatThrownBy(() -> bytes(LocalDate.now(clock).getYear() + 1, Languages.CHINESE))
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.field()).isEqualTo("year"));
    }

    @Test
    void whoeverTakesItAwayIsOnRecordAndWhoeverStopsItIsNot() {
        bytes(2020, Languages.ENGLISH);
        TrailEntry entry = newest();
        assertThat(entry.event().action()).isEqualTo("access.yearReportMade");
        assertThat(entry.event().changes())
                .anySatisfy(change -> assertThat(change.after()).isEqualTo("2020"));

        assertThat(new Colleagues(users)
                        .as("officer", () -> report.make(2019, Languages.ENGLISH, (done, all) -> false)))
                .isEmpty();
        assertThat(newest()).isEqualTo(entry);
    }

    @Test
    void itIsForOfficersAndSupervisors() {
        assertThatThrownBy(() -> new Colleagues(users)
                        .as("auditor", () -> report.make(2020, Languages.CHINESE, Progress.UNHEARD)))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    /** Paragraphs in bold letters with this word, in their order. */
    private List<String> warnings(int year, Locale language, String word) throws IOException {
        try (XWPFDocument made = made(year, language)) {
            return made.getParagraphs().stream()
                    .filter(each -> each.getText().contains(word))
                    .filter(each -> each.getRuns().stream().allMatch(XWPFRun::isBold))
                    .map(XWPFParagraph::getText)
                    .toList();
        }
    }

    private static BigDecimal decimal(XWPFTableRow row, int column) {
        return new BigDecimal(row.getCell(column).getText());
    }

    private TrailEntry newest() {
        return trail.newest(Chain.ofAccess(LocalDate.now(clock)), 1).getFirst();
    }

    private int visits(int year) throws IOException {
        try (XWPFDocument made = made(year, Languages.CHINESE)) {
            return text(made).contains("已开展交往活动0项，上一年0项")
                    ? 0
                    : number(table(made, "按形式").getRow(1), 2);
        }
    }

    private XWPFDocument made(int year, Locale language) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(year, language)));
    }

    private byte[] bytes(int year, Locale language) {
        return new Colleagues(users)
                .as("officer", () -> report.make(year, language, Progress.UNHEARD))
                .orElseThrow();
    }

    /** The table below this caption. */
    private static XWPFTable table(XWPFDocument made, String caption) {
        boolean found = false;
        for (IBodyElement element : made.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph
                    && paragraph.getText().equals(caption)) {
                found = true;
            } else if (found && element instanceof XWPFTable table) {
                return table;
            }
        }
        throw new AssertionError("No table below " + caption);
    }

    private static int sum(XWPFTable table, int column) {
        return table.getRows().stream()
                .skip(1)
                .mapToInt(row -> number(row, column))
                .sum();
    }

    private static int number(XWPFTableRow row, int column) {
        String said = row.getCell(column).getText();
        return said.isEmpty() ? 0 : Integer.parseInt(said.replace(",", ""));
    }

    private static String text(XWPFDocument made) {
        StringBuilder text = new StringBuilder();
        made.getParagraphs().forEach(each -> text.append(each.getText()).append('\n'));
        made.getTables().forEach(each -> text.append(each.getText()).append('\n'));
        return text.toString();
    }
}
