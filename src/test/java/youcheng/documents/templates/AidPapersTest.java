package youcheng.documents.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import youcheng.Thorough;
import youcheng.base.Languages;

/** Every paper of an aid package says in every cell what it was given, however long its table is, and nothing else. */
@Thorough
class AidPapersTest {

    private static final Pattern BRACES = Pattern.compile("\\{\\{([\\w.]+)}}");
    private static final TemplateSlot PACKING_LIST = new TemplateSlot(PaperKind.PACKING_LIST, Languages.CHINESE);
    private static final TemplateSlot HANDOVER = new TemplateSlot(PaperKind.HANDOVER_CERTIFICATE, Languages.ENGLISH);

    static Stream<TemplateSlot> slots() {
        return TemplateSlot.ALL.stream().filter(slot -> slot.kind().group() == PaperGroup.AID_PAPERS);
    }

    @ParameterizedTest
    @MethodSource("slots")
    void everyCellSaysWhatItWasGiven(TemplateSlot slot) throws IOException {
        isFilled(slot, AidPapers.content(3));
    }

    @ParameterizedTest
    @MethodSource("slots")
    void everyCellOfTwoThousandRowsSaysWhatItWasGiven(TemplateSlot slot) throws IOException {
        PaperContent content = AidPapers.content(2000);
        long before = System.nanoTime();
        fill(slot, content);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
        isFilled(slot, content);
    }

    @ParameterizedTest
    @MethodSource("slots")
    void aPaperWithoutRowsKeepsTheHeadingsOfItsTable(TemplateSlot slot) throws IOException {
        isFilled(slot, AidPapers.content(0));
    }

    @Test
    void theRowsKeepTheLookOfTheTemplateAndTheHeadingsStandOnEveryPage() throws IOException {
        byte[] paper = fill(PACKING_LIST, AidPapers.content(3));
        String xml = Templates.xml(paper);
        assertThat(xml.split("<w:tblHeader", -1)).hasSize(2);
        assertThat(xml).contains("w:eastAsia=\"仿宋\"");
        assertThat(AidPapers.tables(paper).get(1)).hasSize(4);
    }

    /** Also what the library would take for pictures, tables, sections, expressions, or a placeholder of a row. */
    @Test
    void whatLooksLikeAPlaceholderOrXmlInAValueOrACellStaysText() throws IOException {
        String evil =
                "{{office}} {{goods.quantity}} {{goods.line}} [line] [goods.unit] {{@logo}} {{#rows}} {{?a}}x{{/a}}"
                        + " ${x} #{T(java.lang.Runtime)} </w:t></w:r><w:br/> & <b> ]]>";
        Map<PaperPlaceholder, String> values = AidPapers.values(1);
        values.replaceAll((placeholder, value) -> evil);
        Map<PaperColumn, String> row = new EnumMap<>(PaperColumn.class);
        for (PaperColumn each : PaperColumn.values()) {
            row.put(each, evil);
        }
        for (TemplateSlot slot : slots().toList()) {
            isFilled(slot, PaperContent.of(values).with(List.of(row, row)));
        }
    }

    @Test
    void aCellIsOneLineAndBlankWhereThereIsNothing() throws IOException {
        Map<PaperColumn, String> row = new EnumMap<>(PaperColumn.class);
        row.put(PaperColumn.GOODS_ITEM_ZH, " 医用\u0000口罩\r\n（儿童）\u202E ");
        byte[] paper = fill(PACKING_LIST, PaperContent.of(AidPapers.values(1)).with(List.of(row)));

        assertThat(AidPapers.tables(paper).get(1).get(1)).containsExactly("", "医用口罩 （儿童）", "", "", "", "", "", "", "");
    }

    @Test
    void aFactThatNobodyKnowsIsLeftOutWithItsLabel() throws IOException {
        Map<PaperPlaceholder, String> values = AidPapers.values(1);
        values.remove(PaperPlaceholder.WAYBILL);
        values.put(PaperPlaceholder.MARKS, " ");
        values.remove(PaperPlaceholder.FREE_TEXT);
        values.remove(PaperPlaceholder.CASE_NUMBER);
        PaperContent content = AidPapers.content(1);
        String list = AidPapers.read(fill(PACKING_LIST, PaperContent.of(values).with(content.rows())));
        assertThat(list).doesNotContain("运单号", "唛头", "备注").contains("运输方式", "办件编号");

        String certificate = AidPapers.read(fill(HANDOVER, PaperContent.of(values)));
        assertThat(certificate).doesNotContain("Waybill", "Further remarks").contains("Channel");
    }

    /** Word breaks into pieces what somebody typed, and marks what it thinks is misspelt. */
    @Test
    void aRowWhosePlaceholdersWordBrokeIntoPiecesIsFilled() throws IOException {
        byte[] broken = Templates.changed(PACKING_LIST, document -> {
            XWPFParagraph cell =
                    document.getTables().get(1).getRow(1).getCell(1).getParagraphArray(0);
            cell.removeRun(0);
            for (String piece : List.of("品名：{", "{goods", ".item", "Zh}", "}，", "批{{goods.ba", "tch}}")) {
                XWPFRun run = cell.createRun();
                run.setText(piece);
                run.setBold(piece.contains("Zh"));
            }
        });
        byte[] paper = PaperFilling.fill(PaperKind.PACKING_LIST, broken, AidPapers.content(2));

        assertThat(AidPapers.tables(paper).get(1).get(2).get(1)).isEqualTo("品名：goods.itemZh 第2项，批goods.batch 第2项");
    }

    /** Or Word, which leaves one where somebody typed last, would find the same mark two thousand times. */
    @Test
    void aMarkThatStandsOnceIsNotRepeated() throws IOException {
        byte[] marked = Templates.changed(PACKING_LIST, document -> {
            CTP cell = document.getTables()
                    .get(1)
                    .getRow(1)
                    .getCell(1)
                    .getParagraphArray(0)
                    .getCTP();
            CTBookmark mark = cell.addNewBookmarkStart();
            mark.setName("_GoBack");
            mark.setId(BigInteger.ZERO);
            cell.addNewBookmarkEnd().setId(BigInteger.ZERO);
        });
        byte[] paper = PaperFilling.fill(PaperKind.PACKING_LIST, marked, AidPapers.content(3));

        assertThat(Templates.xml(marked)).contains("_GoBack");
        assertThat(Templates.xml(paper)).doesNotContain("_GoBack", "bookmarkEnd");
        assertThat(AidPapers.tables(paper).get(1).get(3).get(1)).isEqualTo("goods.itemZh 第3项");
    }

    /** What stands in the template, with what was given put into it here, is what stands in the paper. */
    private static void isFilled(TemplateSlot slot, PaperContent content) throws IOException {
        byte[] paper = fill(slot, content);
        List<List<List<String>>> expected = new ArrayList<>();
        for (List<List<String>> table : AidPapers.tables(Templates.shipped(slot))) {
            List<List<String>> rows = new ArrayList<>();
            for (List<String> row : table) {
                if (row.toString().contains("goods.") || row.toString().contains("allocation.")) {
                    content.rows().forEach(given -> rows.add(filled(row, content, given)));
                } else {
                    rows.add(filled(row, content, Map.of()));
                }
            }
            expected.add(rows);
        }
        assertThat(AidPapers.tables(paper)).isEqualTo(expected);
        assertThat(Letters.read(paper)).isEqualTo(filled(Letters.read(Templates.shipped(slot)), content, Map.of()));
    }

    private static List<String> filled(List<String> row, PaperContent content, Map<PaperColumn, String> given) {
        return row.stream().map(cell -> filled(cell, content, given)).toList();
    }

    private static String filled(String text, PaperContent content, Map<PaperColumn, String> given) {
        return BRACES.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        switch (PaperField.of(found.group(1)).orElseThrow()) {
                            case PaperPlaceholder each -> content.values().getOrDefault(each, "");
                            case PaperColumn each -> given.getOrDefault(each, "");
                        }));
    }

    private static byte[] fill(TemplateSlot slot, PaperContent content) throws IOException {
        return PaperFilling.fill(slot.kind(), Templates.shipped(slot), content);
    }
}
