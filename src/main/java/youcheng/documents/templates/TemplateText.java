package youcheng.documents.templates;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * All text of a Word file, paragraph by paragraph, wherever it stands: body, tables, headers, footers, notes, boxes. A
 * paragraph is read whole, since Word breaks what somebody typed into pieces.
 */
final class TemplateText {

    private static final Pattern BRACES = Pattern.compile("\\{\\{(.*?)}}");
    private static final String PARTS = "word/";

    /** More than any letter needs, and little enough to read at once. */
    private static final int LARGEST_UNPACKED = 20 * 1024 * 1024;

    private static final int DEEPEST = 200;

    private final List<String> paragraphs = new ArrayList<>();

    private TemplateText() {}

    /** Reads a file; fails with an {@link IOException} on what is no such file. */
    static TemplateText of(byte[] file) throws IOException {
        TemplateText text = new TemplateText();
        int unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(LARGEST_UNPACKED - unpacked + 1);
                unpacked += part.length;
                if (unpacked > LARGEST_UNPACKED) {
                    throw new IOException("More than " + LARGEST_UNPACKED + " bytes when unpacked");
                }
                if (entry.getName().startsWith(PARTS) && entry.getName().endsWith(".xml")) {
                    text.read(new ByteArrayInputStream(part));
                }
            }
            return text;
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    /** What stands between double braces, in the order in which it stands there. */
    Set<String> inBraces() {
        return paragraphs.stream()
                .flatMap(paragraph -> BRACES.matcher(paragraph).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Paragraphs with double braces, also with such as nothing closes or opens. */
    List<String> withBraces() {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.contains("{{") || paragraph.contains("}}"))
                .toList();
    }

    private void read(InputStream part) throws XMLStreamException {
        XMLStreamReader reader = factory().createXMLStreamReader(part);
        Deque<StringBuilder> open = new ArrayDeque<>();
        boolean text = false;
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new XMLStreamException("Nested too deeply");
                    }
                    text = reader.getLocalName().equals("t");
                    if (reader.getLocalName().equals("p")) {
                        open.push(new StringBuilder());
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    append(open.peek(), text, reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    text = false;
                    if (reader.getLocalName().equals("p")) {
                        paragraphs.add(open.pop().toString());
                    }
                }
                default -> {
                    // Neither text nor an element.
                }
            }
        }
    }

    private static void append(@Nullable StringBuilder paragraph, boolean text, String characters) {
        if (paragraph != null && text) {
            paragraph.append(characters);
        }
    }

    /** Nothing outside the file is fetched, and nothing inside it expands. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
