package youcheng.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of uploads lose what would lead elsewhere, hide or reorder. */
class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "意向书.pdf, 意向书.pdf",
        "../../etc/passwd, passwd",
        "C:\\Users\\li\\意向书.pdf, 意向书.pdf",
        "a/b/c.png, c.png",
        "what?.pdf, what_.pdf",
        "'  spaces  in  it.pdf ', spaces in it.pdf",
        "..., file",
        "folder/, file",
    })
    void aNameIsCleaned(String given, String kept) {
        assertThat(FileName.clean(given)).isEqualTo(kept);
    }

    /** Shown from right to left, a program reads like a PDF. */
    @Test
    void signsThatReorderAreTakenOut() {
        assertThat(FileName.clean("ann\u202Efdp.exe")).isEqualTo("annfdp.exe");
        assertThat(FileName.clean("\u200Fاتفاق.pdf")).isEqualTo("اتفاق.pdf");
        assertThat(FileName.clean("a\u0000b\u0007.pdf")).isEqualTo("ab.pdf");
    }

    @Test
    void aVeryLongNameKeepsItsExtension() {
        String kept = FileName.clean("长".repeat(400) + ".pdf");
        assertThat(kept).hasSize(FileName.LONGEST).endsWith("长.pdf");
        assertThat(FileName.clean("😀".repeat(400) + ".pdf")
                        .codePointCount(
                                0, FileName.clean("😀".repeat(400) + ".pdf").length()))
                .isEqualTo(FileName.LONGEST);
    }
}
