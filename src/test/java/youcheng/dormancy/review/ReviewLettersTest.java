package youcheng.dormancy.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.MovedClockTest;
import youcheng.Thorough;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;
import youcheng.base.Rejection;
import youcheng.cases.CaseReading;
import youcheng.documents.DocumentRecord;
import youcheng.documents.DocumentRecord.VersionRecord;
import youcheng.documents.Documents;
import youcheng.documents.templates.FilledPaper;
import youcheng.documents.templates.PaperContent;
import youcheng.documents.templates.PaperKind;
import youcheng.documents.templates.PaperTemplates;

/** The letters of a review are Word files in both languages, kept with its documents. */
@MovedClockTest
@Thorough
class ReviewLettersTest {

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private ReviewLetters letters;

    @Autowired
    private Documents documents;

    @Autowired
    private PaperTemplates templates;

    @Autowired
    private CaseReading cases;

    @Test
    void bothLettersAreWrittenInBothLanguages() throws IOException {
        CaseNumber number = desk.gathered(desk.dormant());
        List<String> first = write(number, "外办〔2026〕31号");

        assertThat(text(number, first.getFirst()))
                .contains("外办〔2026〕31号", "惠灵顿市政府国际处", "文化代表团来访", "赵建国", "Kia ora")
                .doesNotContain("{{");
        assertThat(text(number, first.getLast()))
                .contains("外办〔2026〕31号", "Kept", "wb@city.example")
                .doesNotContain("{{");

        desk.send(number);
        desk.pass(61);
        List<String> second = write(number, "外办〔2027〕2号");
        assertThat(text(number, second.getFirst())).contains("京外办函〔2026〕8号", "外办〔2027〕2号");
        assertThat(text(number, second.getLast())).contains("京外办函〔2026〕8号");
    }

    @Test
    void aLetterThatIsWrittenAgainIsANewVersion() {
        CaseNumber number = desk.gathered(desk.dormant());
        write(number, "外办〔2026〕31号");
        write(number, "外办〔2026〕32号");

        assertThat(desk.as("officer", () -> documents.of(Chain.of(number).subject())))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.newest().number()).isEqualTo(2));
    }

    @Test
    void theSameLetterWrittenTwiceIsThereInBothLanguages() {
        CaseNumber number = desk.gathered(desk.dormant());
        List<String> once = write(number, "外办〔2026〕31号");
        assertThat(write(number, "外办〔2026〕31号")).isEqualTo(once);
    }

    /** The case and its trail say it, whatever becomes of the template. */
    @Test
    void aLetterTellsFromWhichVersionOfItsTemplateItWasWritten() {
        CaseNumber number = desk.gathered(desk.dormant());
        write(number, "外办〔2026〕31号");
        FilledPaper paper = templates.render(PaperKind.FIRST_LETTER, Languages.CHINESE, PaperContent.of(Map.of()));

        DocumentRecord letter = desk.as(
                        "officer", () -> documents.of(Chain.of(number).subject()))
                .getFirst();
        assertThat(letter.newest().writtenFrom()).isEqualTo(paper.from());
        assertThat(desk.as("auditor", () -> cases.read(number)).orElseThrow().timeline().stream()
                        .map(entry -> entry.event())
                        .filter(event -> event.action().equals("document.added"))
                        .findFirst()
                        .orElseThrow()
                        .changes())
                .contains(
                        new Change("document.templateSha256", null, paper.from().templateSha256(), false),
                        new Change(
                                "document.templateVersion",
                                null,
                                Integer.toString(paper.from().templateVersion()),
                                false));
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingIsKept() {
        CaseNumber number = desk.gathered(desk.dormant());
        assertThatThrownBy(() -> desk.as(
                        "officer",
                        () -> letters.write(
                                desk.open(number).id(), new LetterDraft(desk.today(), "外办1号", "", "", "", ""))))
                .isInstanceOf(Rejection.class);
        assertThat(desk.as("officer", () -> documents.of(Chain.of(number).subject())))
                .isEmpty();
    }

    private List<String> write(CaseNumber number, String reference) {
        return desk
                .as(
                        "officer",
                        () -> letters.write(
                                desk.open(number).id(),
                                new LetterDraft(
                                        desk.today(), reference, "惠灵顿市政府国际处", "赵建国", "wb@city.example", "Kia ora")))
                .stream()
                .map(VersionRecord::fileName)
                .toList();
    }

    private String text(CaseNumber number, String name) throws IOException {
        List<DocumentRecord> of =
                desk.as("officer", () -> documents.of(Chain.of(number).subject()));
        long version = of.stream()
                .filter(each -> each.newest().fileName().equals(name))
                .findFirst()
                .orElseThrow()
                .newest()
                .id();
        try (InputStream content = desk.as(
                                "officer", () -> documents.open(version).orElseThrow())
                        .content()
                        .getInputStream();
                XWPFWordExtractor word = new XWPFWordExtractor(new XWPFDocument(content))) {
            return word.getText();
        }
    }
}
