package youcheng.documents.templates;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;

/**
 * All text of a Word file, paragraph by paragraph, wherever it stands: body, tables, headers, footers, notes, boxes. A
 * paragraph is read whole, since Word breaks what somebody typed into pieces.
 */
final class TemplateText {

    private static final Pattern BRACES = Pattern.compile("\\{\\{(.*?)}}");

    private final List<String> paragraphs = new ArrayList<>();
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private boolean inText;

    private TemplateText() {}

    /** Reads a file; fails with an {@link IOException} on what is no such file. */
    static TemplateText of(TemplateParts parts) throws IOException {
        TemplateText text = new TemplateText();
        parts.read(".xml", text::read);
        return text;
    }

    /** What stands between double braces in a text, as often as it does. */
    static Stream<String> keysIn(String text) {
        return BRACES.matcher(text).results().map(found -> found.group(1));
    }

    /** What stands between double braces, in the order in which it stands there. */
    Set<String> inBraces() {
        return everyKey().collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same, as often as it stands there. */
    Stream<String> everyKey() {
        return paragraphs.stream().flatMap(TemplateText::keysIn);
    }

    /** Paragraphs with double braces, also with such as nothing closes or opens. */
    List<String> withBraces() {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.contains("{{") || paragraph.contains("}}"))
                .toList();
    }

    private void read(XMLStreamReader at) {
        if (at.isStartElement()) {
            inText = at.getLocalName().equals("t");
            if (at.getLocalName().equals("p")) {
                open.push(new StringBuilder());
            }
        } else if (at.isEndElement()) {
            inText = false;
            if (at.getLocalName().equals("p") && !open.isEmpty()) {
                paragraphs.add(open.pop().toString());
            }
        } else if (at.isCharacters() && inText && !open.isEmpty()) {
            open.peek().append(at.getText());
        }
    }
}
