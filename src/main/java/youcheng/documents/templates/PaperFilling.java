package youcheng.documents.templates;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.resolver.TemplateResolver;
import com.deepoove.poi.template.run.RunTemplate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import youcheng.base.CleanText;

/** Puts content into a template. A value is text and nothing else: what looks like a placeholder in it stays as it is. */
final class PaperFilling {

    private static final Configure PLAIN = Configure.createDefault();

    private PaperFilling() {}

    /** The template with this content; line breaks stay, except in rows, and control characters go. */
    static byte[] fill(PaperKind kind, byte[] template, PaperContent content) throws IOException {
        Map<String, Object> texts = new HashMap<>();
        for (PaperPlaceholder each : PaperPlaceholder.values()) {
            texts.put(each.key(), text(content, each));
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template))) {
            PaperOmissions.leaveOut(document, kind.form(), content);
            RepeatedRows rows = RepeatedRows.takenOutOf(document);
            try (XWPFTemplate filled = XWPFTemplate.compile(document, PLAIN).render(texts)) {
                rows.putInto(filled.getXWPFDocument(), content.rows());
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                filled.write(bytes);
                return bytes.toByteArray();
            }
        }
    }

    /** What the library would take for something else than a placeholder for text: pictures, tables, sections. */
    static List<String> otherThanText(byte[] template) throws IOException {
        try (XWPFTemplate compiled = XWPFTemplate.compile(new ByteArrayInputStream(template), PLAIN)) {
            return compiled.getElementTemplates().stream()
                    .filter(each -> !(each instanceof RunTemplate run)
                            || PaperField.of(run.getTagName()).isEmpty())
                    .map(Object::toString)
                    .toList();
        }
    }

    /** Puts together what Word broke into pieces, so that each placeholder of a row is one piece with one look. */
    static void unbreak(XWPFTableRow row) {
        TemplateResolver resolver = new TemplateResolver(PLAIN);
        for (XWPFTableCell cell : row.getTableCells()) {
            resolver.resolveBodyElements(cell.getBodyElements());
        }
    }

    /** What is put in for this placeholder; empty for nothing. */
    static String text(PaperContent content, PaperPlaceholder placeholder) {
        return CleanText.lines(content.values().get(placeholder));
    }
}
