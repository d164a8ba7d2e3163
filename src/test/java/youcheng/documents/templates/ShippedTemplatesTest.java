package youcheng.documents.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import youcheng.base.Languages;

/** The letters that come with the portal can be read, and ask for what they must and for nothing else. */
class ShippedTemplatesTest {

    private final ShippedTemplates shipped = new ShippedTemplates();

    static Stream<TemplateSlot> slots() {
        return TemplateSlot.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("slots")
    void aLetterAsksForWhatItMustAndForWhatTheGreetingNeeds(TemplateSlot slot) throws IOException {
        List<PaperPlaceholder> expected = new ArrayList<>(PaperPlaceholder.required(slot.kind(), slot.language()));
        expected.add(PaperPlaceholder.LAST_CONTACT);
        expected.add(Languages.isChinese(slot.language()) ? PaperPlaceholder.COUNTRY_ZH : PaperPlaceholder.COUNTRY_EN);

        assertThat(TemplateText.of(TemplateParts.of(shipped.of(slot).bytes())).inBraces())
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(PaperPlaceholder::key).toList());
    }

    @ParameterizedTest
    @MethodSource("slots")
    void aLetterIsReadAsWordReadsIt(TemplateSlot slot) throws IOException {
        try (XWPFDocument letter =
                new XWPFDocument(new ByteArrayInputStream(shipped.of(slot).bytes()))) {
            assertThat(letter.getParagraphs()).hasSizeGreaterThan(12);
        }
    }
}
