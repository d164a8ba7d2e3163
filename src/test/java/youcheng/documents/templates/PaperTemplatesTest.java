package youcheng.documents.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PortalTest;
import youcheng.base.Languages;

/** A paper says what it was given, as plain text, and tells what it was written from. */
@PortalTest
class PaperTemplatesTest {

    @Autowired
    private PaperTemplates templates;

    static Stream<TemplateSlot> slots() {
        return TemplateSlot.ALL.stream().filter(slot -> slot.kind().group() == PaperGroup.REVIEW_LETTERS);
    }

    @ParameterizedTest
    @MethodSource("slots")
    void aLetterSaysEverythingThatItWasGiven(TemplateSlot slot) {
        Map<PaperPlaceholder, String> values = Letters.values();
        FilledPaper paper = templates.render(slot.kind(), slot.language(), PaperContent.of(values));

        Set<PaperField> expected = slot.kind().form().required(slot.language());
        expected.add(PaperPlaceholder.LAST_CONTACT);
        String text = Letters.read(paper.content());
        assertThat(text).doesNotContain("{{", "}}");
        assertThat(expected).allSatisfy(each -> assertThat(text).contains(values.get(each)));
        assertThat(paper.missing()).isEmpty();
        assertThat(paper.from().templateVersion()).isZero();
        assertThat(paper.from().templateSha256()).hasSize(64).isNotEqualTo(paper.sha256());
    }

    @Test
    void whatLooksLikeAPlaceholderOrXmlInAValueStaysText() {
        Map<PaperPlaceholder, String> values = Letters.values();
        String evil = "{{office}} {{evil}} {{#rows}} ${x} #{1+1} </w:t><w:br/> & <b>";
        values.put(PaperPlaceholder.RECIPIENT, evil);
        values.put(PaperPlaceholder.LAST_CONTACT, evil);
        String text = Letters.read(templates
                .render(PaperKind.FIRST_LETTER, Languages.CHINESE, PaperContent.of(values))
                .content());

        assertThat(text).contains(evil + "：", "最近一次共同开展的交往是：" + evil + "。");
    }

    @Test
    void linesStayBrokenAndControlCharactersGo() {
        Map<PaperPlaceholder, String> values = Letters.values();
        values.put(
                PaperPlaceholder.PARTNER_LANGUAGE_TEXT,
                "\u0001Të nderuar\u0000 miq,\r\n\tju \uD800dërgojmë\u202E\n\nfund");
        String text = Letters.read(templates
                .render(PaperKind.FIRST_LETTER, Languages.ENGLISH, PaperContent.of(values))
                .content());

        assertThat(text).contains("Të nderuar miq,\n\tju dërgojmë\n\nfund");
    }

    @Test
    void aParagraphAboutWhatNobodyKnowsIsLeftOutAndNamed() {
        Map<PaperPlaceholder, String> values = Letters.values();
        values.remove(PaperPlaceholder.LAST_CONTACT);
        values.put(PaperPlaceholder.PARTNER_LANGUAGE_TEXT, " \n");
        values.remove(PaperPlaceholder.NUMBER);
        FilledPaper paper = templates.render(PaperKind.SECOND_LETTER, Languages.CHINESE, PaperContent.of(values));

        assertThat(Letters.read(paper.content())).doesNotContain("最近一次", "{{").contains("谨再次向贵方，并通过贵方向阿尔巴尼亚地拉那市人民");
        assertThat(paper.missing())
                .containsExactly(
                        PaperPlaceholder.NUMBER, PaperPlaceholder.LAST_CONTACT, PaperPlaceholder.PARTNER_LANGUAGE_TEXT);
    }
}
