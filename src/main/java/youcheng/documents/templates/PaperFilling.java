package youcheng.documents.templates;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.template.run.RunTemplate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import youcheng.base.CleanText;

/** Puts values into a template. A value is text and nothing else: what looks like a placeholder in it stays as it is. */
final class PaperFilling {

    private static final Configure PLAIN = Configure.createDefault();

    private PaperFilling() {}

    /** The template with these values; line breaks stay, control characters go. */
    static byte[] fill(byte[] template, Map<PaperPlaceholder, String> values) throws IOException {
        Map<String, Object> texts = new HashMap<>();
        for (PaperPlaceholder each : PaperPlaceholder.values()) {
            texts.put(each.key(), text(values, each));
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template))) {
            leaveOut(document, values);
            ByteArrayOutputStream filled = new ByteArrayOutputStream();
            XWPFTemplate.compile(document, PLAIN).render(texts).writeAndClose(filled);
            return filled.toByteArray();
        }
    }

    /** What the library would take for something else than a placeholder for text: pictures, tables, sections. */
    static List<String> otherThanText(byte[] template) throws IOException {
        try (XWPFTemplate compiled = XWPFTemplate.compile(new ByteArrayInputStream(template), PLAIN)) {
            return compiled.getElementTemplates().stream()
                    .filter(each -> !(each instanceof RunTemplate run)
                            || PaperPlaceholder.of(run.getTagName()).isEmpty())
                    .map(Object::toString)
                    .toList();
        }
    }

    /** What is put in for this placeholder; empty for nothing. */
    static String text(Map<PaperPlaceholder, String> values, PaperPlaceholder placeholder) {
        return CleanText.lines(values.get(placeholder));
    }

    /** A sentence about what is not known is worse than none. */
    private static void leaveOut(XWPFDocument document, Map<PaperPlaceholder, String> values) {
        List<String> without = Arrays.stream(PaperPlaceholder.values())
                .filter(each -> each.isOptional() && text(values, each).isEmpty())
                .map(PaperPlaceholder::inBraces)
                .toList();
        for (XWPFParagraph paragraph : List.copyOf(document.getParagraphs())) {
            if (without.stream().anyMatch(paragraph.getText()::contains)) {
                document.removeBodyElement(document.getPosOfParagraph(paragraph));
            }
        }
    }
}
