package youcheng.exchanges.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import youcheng.base.Bilingual;
import youcheng.base.Rejection;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeDraft;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.FieldOfExchange;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;
import youcheng.exchanges.sheet.ExchangeSheet.Refused;
import youcheng.exchanges.sheet.ExchangeSheet.Row;
import youcheng.register.RelationshipId;

/** Rows of a spreadsheet are read in the words of both languages, and what cannot be read is said cell by cell. */
class ExchangeSheetTest {

    private static final RelationshipId COLOGNE = new RelationshipId(10);
    private static final RelationshipId RIGA = new RelationshipId(55);
    private static final Map<String, RelationshipId> PARTNERS =
            Map.of("科隆市", COLOGNE, "Cologne", COLOGNE, "里加市", RIGA, "Riga", RIGA);

    private static final Properties CHINESE = messages("zh");
    private static final Properties ENGLISH = messages("en");

    private final ExchangeSheet sheet = new ExchangeSheet(
            key -> new Bilingual(CHINESE.getProperty(key), ENGLISH.getProperty(key)), ExchangeSheetTest::partner);

    @Test
    void aRowInChineseIsRead() {
        Row row =
                sheet.read(List.of("科隆市", "2026年5月3日", "访问", "对方来", "市领导", "文化艺术", "已签署或交付", "市长来访", "简报第3期", "签署备忘录"));

        assertThat(row.refused()).isEmpty();
        assertThat(row.draft())
                .isEqualTo(draft(
                        List.of(COLOGNE),
                        "2026年5月3日",
                        ExchangeKind.VISIT,
                        Direction.INBOUND,
                        Level.LEADER,
                        FieldOfExchange.CULTURE,
                        Substance.DELIVERED,
                        "市长来访",
                        "简报第3期",
                        "签署备忘录"));
    }

    @Test
    void aRowInEnglishIsReadWhateverItsCase() {
        Row row = sheet.read(List.of(
                "Riga",
                "2026/5",
                "LETTER",
                "from us",
                "letter or video",
                "Science and technology",
                "symbolic",
                "Greetings"));

        assertThat(row.refused()).isEmpty();
        assertThat(row.draft())
                .isEqualTo(draft(
                        List.of(RIGA),
                        "2026/5",
                        ExchangeKind.LETTER,
                        Direction.OUTBOUND,
                        Level.CORRESPONDENCE,
                        FieldOfExchange.SCIENCE,
                        Substance.SYMBOLIC,
                        "Greetings",
                        "",
                        ""));
    }

    @Test
    void severalPartnersStandInOneCell() {
        Row row = sheet.read(List.of("科隆市、Riga", "2026", "活动", "双向", "专家", "体育", "礼节性", "青少年足球赛"));

        assertThat(Objects.requireNonNull(row.draft()).partners()).containsExactly(COLOGNE, RIGA);
    }

    @Test
    void eachPartOfAWordWillDoWhereItMeansOneThing() {
        assertThat(sheet.meaning(SheetColumn.LEVEL, "院校")).contains(Level.EXPERT);
        assertThat(sheet.meaning(SheetColumn.LEVEL, "video")).contains(Level.CORRESPONDENCE);
        assertThat(sheet.meaning(SheetColumn.FIELD, "technology")).contains(FieldOfExchange.SCIENCE);
        assertThat(sheet.meaning(SheetColumn.SUBSTANCE, "")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = SheetColumn.class,
            names = {"KIND", "DIRECTION", "LEVEL", "FIELD", "SUBSTANCE"})
    void everyChoiceIsReadByItsNameInBothLanguagesAndItsConstant(SheetColumn column) {
        assertThat(column.choices()).allSatisfy(choice -> {
            String key = column.choiceKey(choice);
            assertThat(sheet.meaning(column, CHINESE.getProperty(key))).contains(choice);
            assertThat(sheet.meaning(column, ENGLISH.getProperty(key))).contains(choice);
            assertThat(sheet.meaning(column, choice.name())).contains(choice);
        });
    }

    @Test
    void aLevelThatDoesNotExistIsSaidWithThoseThatDo() {
        Row row = sheet.read(List.of("科隆市", "2026", "访问", "对方来", "部级", "体育", "礼节性", "来访"));

        assertThat(row.draft().level()).isNull();
        assertThat(row.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.column()).isEqualTo(SheetColumn.LEVEL);
            assertThat(refused.why().key()).isEqualTo("exchanges.rejection.unknownWord");
            assertThat(refused.why().arguments()).contains("部级");
            assertThat(refused.why().arguments()[2])
                    .isEqualTo(new Bilingual(
                            "市领导；局级；专家、院校、企业；函电、视频",
                            "Municipal leaders; Bureaus; Experts, schools, enterprises; Letter or video"));
        });
    }

    @Test
    void everyCellThatCannotBeReadSaysSo() {
        Row row = sheet.read(List.of("桃花源", "去年", "郊游", "", "", "天文", "很大", ""));

        assertThat(row.refused())
                .extracting(Refused::column, refused -> refused.why().key())
                .containsExactly(
                        tuple(SheetColumn.PARTNERS, "exchanges.rejection.unknownCity"),
                        tuple(SheetColumn.DATE, "base.rejection.noDate"),
                        tuple(SheetColumn.KIND, "exchanges.rejection.unknownWord"),
                        tuple(SheetColumn.DIRECTION, "base.rejection.missing"),
                        tuple(SheetColumn.LEVEL, "base.rejection.missing"),
                        tuple(SheetColumn.FIELD, "exchanges.rejection.unknownWord"),
                        tuple(SheetColumn.SUBSTANCE, "exchanges.rejection.unknownWord"),
                        tuple(SheetColumn.TITLE, "base.rejection.missing"));
    }

    @Test
    void anEmptyRowLacksItsPartner() {
        assertThat(sheet.read(List.of()).refused())
                .first()
                .extracting(refused -> refused.why().key())
                .isEqualTo("exchanges.rejection.noPartner");
    }

    @Test
    void aPasteIsSplitIntoCellsWithoutItsHeadingsAndEmptyRows() {
        assertThat(sheet.split("友城\t日期\t形式\r\n科隆市\t2026\t访问\r\n\t\t\r\nRiga\t2025\tVisit\r\n"))
                .containsExactly(List.of("科隆市", "2026", "访问"), List.of("Riga", "2025", "Visit"));
        assertThat(sheet.split("Partners\tDate\nRiga\t2025")).containsExactly(List.of("Riga", "2025"));
        assertThat(sheet.split("  \n\n")).isEmpty();
    }

    @Test
    void aCellOfSeveralLinesStandsInQuotes() {
        assertThat(sheet.split("科隆市\t\"两行\n成果\"\t访问")).containsExactly(List.of("科隆市", "两行\n成果", "访问"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"科隆市\t\"友谊\"之旅\t访问", "科隆市\t\"没有结尾\t访问"})
    void quotesThatStandForThemselvesStay(String pasted) {
        assertThat(sheet.split(pasted)).singleElement().satisfies(row -> {
            assertThat(row).hasSize(3);
            assertThat(row.get(1)).startsWith("\"");
        });
    }

    @Test
    void quotesOfACellSurviveBesideACellOfTwoLines() {
        assertThat(sheet.split("科隆市\t\"丝路\"图片展\t\"两行\n成果\"\t访问"))
                .containsExactly(List.of("科隆市", "\"丝路\"图片展", "两行\n成果", "访问"));
    }

    @Test
    void rowsThatWereJoinedAreReadBackAsTheyWere() {
        List<List<String>> rows = List.of(
                List.of("科隆市", "", "两行\n成果", "\"引号\"", " 空格 "),
                List.of("", "", "", "", ""),
                List.of("a\tb", "", "", "", "z"));

        assertThat(ExchangeSheet.cells(ExchangeSheet.join(rows))).isEqualTo(rows);
    }

    private static RelationshipId partner(String name) {
        RelationshipId found = PARTNERS.get(name);
        if (found == null) {
            throw Rejection.of("partners", "exchanges.rejection.unknownCity", name);
        }
        return found;
    }

    private static ExchangeDraft draft(
            List<RelationshipId> partners,
            String date,
            @Nullable ExchangeKind kind,
            Direction direction,
            Level level,
            FieldOfExchange field,
            Substance substance,
            String title,
            String evidence,
            String outcome) {
        return new ExchangeDraft(
                partners, false, date, kind, direction, level, substance, field, title, "", null, outcome, evidence,
                "");
    }

    private static Properties messages(String language) {
        Properties file = new Properties();
        Path path = Path.of("src/main/resources/messages/exchanges_" + language + ".properties");
        try (BufferedReader text = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            file.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
