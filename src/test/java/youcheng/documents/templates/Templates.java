package youcheng.documents.templates;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Templates as an office makes them out of those that came with the portal. */
public final class Templates {

    private static final ShippedTemplates SHIPPED = new ShippedTemplates();

    private Templates() {}

    /** The one that came with the portal. */
    static byte[] shipped(TemplateSlot slot) {
        return SHIPPED.of(slot).bytes();
    }

    /** With one more paragraph. */
    public static byte[] with(TemplateSlot slot, String paragraph) {
        return changed(slot, document -> document.createParagraph().createRun().setText(paragraph));
    }

    /** Without the first paragraph that has this text. */
    static byte[] without(TemplateSlot slot, String text) {
        return changed(
                slot,
                document -> document.removeBodyElement(document.getPosOfParagraph(document.getParagraphs().stream()
                        .filter(each -> each.getText().contains(text))
                        .findFirst()
                        .orElseThrow())));
    }

    /** The text of the document as it is written in the file. */
    static String xml(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return document.getDocument().xmlText();
        }
    }

    /** What the file is made of: document, styles, headers. */
    static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    static byte[] changed(TemplateSlot slot, Consumer<XWPFDocument> change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(shipped(slot)))) {
            change.accept(document);
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
