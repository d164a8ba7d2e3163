package youcheng.documents.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import youcheng.base.Languages;

/** The papers that come with the portal can be read, and ask for what they must and for nothing else. */
class ShippedTemplatesTest {

    private final ShippedTemplates shipped = new ShippedTemplates();

    static Stream<TemplateSlot> slots() {
        return TemplateSlot.ALL.stream();
    }

    static Stream<TemplateSlot> letters() {
        return slots().filter(slot -> slot.kind().group() == PaperGroup.REVIEW_LETTERS);
    }

    static Stream<TemplateSlot> aidPapers() {
        return slots().filter(slot -> slot.kind().group() == PaperGroup.AID_PAPERS);
    }

    static Stream<TemplateSlot> reports() {
        return slots().filter(slot -> slot.kind().group() == PaperGroup.REPORTS);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void aLetterAsksForWhatItMustAndForWhatTheGreetingNeeds(TemplateSlot slot) throws IOException {
        Set<PaperField> expected = slot.kind().form().required(slot.language());
        expected.add(PaperPlaceholder.LAST_CONTACT);
        expected.add(Languages.isChinese(slot.language()) ? PaperPlaceholder.COUNTRY_ZH : PaperPlaceholder.COUNTRY_EN);

        assertThat(asked(shipped.of(slot).bytes()))
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(PaperField::key).toList());
    }

    @ParameterizedTest
    @MethodSource("slots")
    void aPaperAsksForAllThatItMustAndForNothingThatItCannot(TemplateSlot slot) throws IOException {
        PaperForm form = slot.kind().form();
        assertThat(asked(shipped.of(slot).bytes()))
                .containsAll(form.required(slot.language()).stream()
                        .map(PaperField::key)
                        .toList())
                .isSubsetOf(form.fields().stream().map(PaperField::key).toList());
    }

    /** Or the file would be one that nobody can make again. */
    @ParameterizedTest
    @MethodSource("aidPapers")
    void anAidPaperIsWhatItsTextSays(TemplateSlot slot) throws IOException {
        assertThat(Templates.xml(shipped.of(slot).bytes()))
                .isEqualTo(Templates.xml(ShippedAidPapers.of(slot).bytes()));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aReportIsWhatItsTextSays(TemplateSlot slot) throws IOException {
        assertThat(Templates.parts(shipped.of(slot).bytes()))
                .isEqualTo(Templates.parts(ShippedReports.of(slot).bytes()));
    }

    private static Set<String> asked(byte[] file) throws IOException {
        return TemplateText.of(TemplateParts.of(file)).inBraces();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void aLetterIsReadAsWordReadsIt(TemplateSlot slot) throws IOException {
        try (XWPFDocument letter =
                new XWPFDocument(new ByteArrayInputStream(shipped.of(slot).bytes()))) {
            assertThat(letter.getParagraphs()).hasSizeGreaterThan(12);
        }
    }
}
