package youcheng.documents.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import youcheng.base.Languages;

/** Writes the templates of reports that come with the portal, as {@link ShippedAidPapers} writes those of aid. */
final class ShippedReports {

    private static final Path FOLDER = Path.of("src/main/resources/word-templates");

    private ShippedReports() {}

    public static void main(String[] arguments) throws IOException {
        for (Locale language : Languages.ALL) {
            TemplateSlot slot = new TemplateSlot(PaperKind.YEAR_REPORT, language);
            Files.write(FOLDER.resolve(slot.id() + ".docx"), of(slot).bytes());
        }
    }

    static ReportTemplate of(TemplateSlot slot) {
        return Languages.isChinese(slot.language())
                ? ReportTemplate.of(
                        true, "{{reportYear}}年度友城工作报告", "本报告根据友城关系管理系统截至{{date}}的记录编制。日期、类别等不详之处，如实注明。", "目录", "— # —")
                : ReportTemplate.of(
                        false,
                        "Sister City Relations: Yearly Report {{reportYear}}",
                        "This report follows the records of the office as of {{date}}. What is not known is said to be unknown.",
                        "Contents",
                        "Page # of ##");
    }
}
