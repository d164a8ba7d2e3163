package youcheng.documents.templates;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a Word file fetches or brings along when somebody opens it: linked pictures and templates, embedded objects,
 * fields that read other files. A letter that goes abroad in the office's name does none of this.
 */
final class TemplateReach {

    private static final Pattern FIELDS =
            Pattern.compile("\\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|DATABASE|EMBED)\\b");
    private static final Set<String> BROUGHT = Set.of("oleObject", "package", "aFChunk", "control", "attachedTemplate");
    private static final String LINK_TO_CLICK = "hyperlink";

    private final Set<String> found = new LinkedHashSet<>();
    private final StringBuilder field = new StringBuilder();
    private boolean inField;

    private TemplateReach() {}

    /** All of it, as people can find it in the file; empty for a letter that is a letter. */
    static Set<String> of(TemplateParts parts) throws IOException {
        TemplateReach reach = new TemplateReach();
        parts.read(".rels", reach::relationship);
        parts.read(".xml", reach::field);
        return reach.found;
    }

    private void relationship(XMLStreamReader at) {
        if (!at.isStartElement() || !at.getLocalName().equals("Relationship")) {
            return;
        }
        String type = text(at.getAttributeValue(null, "Type"));
        String kind = type.substring(type.lastIndexOf('/') + 1);
        boolean outside = text(at.getAttributeValue(null, "TargetMode")).equals("External");
        if (BROUGHT.contains(kind) || (outside && !kind.equals(LINK_TO_CLICK))) {
            found.add(text(at.getAttributeValue(null, "Target")));
        }
    }

    /** An instruction may be broken into pieces, all within one paragraph. */
    private void field(XMLStreamReader at) {
        if (at.isStartElement()) {
            inField = at.getLocalName().equals("instrText");
            if (at.getLocalName().equals("fldSimple")) {
                for (int i = 0; i < at.getAttributeCount(); i++) {
                    look(at.getAttributeValue(i));
                }
            }
        } else if (at.isEndElement()) {
            inField = false;
            if (at.getLocalName().equals("p")) {
                look(field.toString());
                field.setLength(0);
            }
        } else if (at.isCharacters() && inField) {
            field.append(at.getText());
        }
    }

    private void look(String instruction) {
        FIELDS.matcher(instruction.toUpperCase(Locale.ROOT)).results().forEach(each -> found.add(each.group(1)));
    }

    private static String text(@Nullable String attribute) {
        return attribute == null ? "" : attribute;
    }
}
