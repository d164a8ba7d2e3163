package youcheng.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;

/** Word, Excel and PowerPoint files: what they are stands in their relationships and content types, not in names. */
final class PackedOffice {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String RELATIONSHIPS = "_rels/.rels";
    private static final String MAIN_PART = "/officeDocument";
    private static final String MACRO_ENABLED = "macroenabled";

    /** Larger than any real one, and small enough to read at once. */
    private static final int LARGEST_XML = 2 * 1024 * 1024;

    private static final Map<String, FileKind> BY_TYPE = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileKind.WORD,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileKind.EXCEL,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", FileKind.POWERPOINT,
            "application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml", FileKind.POWERPOINT);

    private static final Map<String, FileKind> BY_NAME = Map.of(
            "word/document.xml", FileKind.WORD,
            "xl/workbook.xml", FileKind.EXCEL,
            "ppt/presentation.xml", FileKind.POWERPOINT);

    private PackedOffice() {}

    static boolean isOffice(Set<String> names) {
        return names.contains(CONTENT_TYPES);
    }

    /** The kind; refuses what holds macros, whatever it is called. */
    static FileKind kind(ZipFile zip, Set<String> names, String fileName) throws IOException {
        Map<String, String> types = types(zip);
        boolean macros = names.stream()
                        .map(each -> each.toLowerCase(Locale.ROOT))
                        .anyMatch(each -> each.endsWith("vbaproject.bin") || each.contains("/macrosheets/"))
                || types.values().stream()
                        .anyMatch(type -> type.contains(MACRO_ENABLED) || type.contains("vbaproject"));
        if (macros) {
            throw Rejection.because("documents.rejection.macros", fileName);
        }
        String main = mainPart(zip);
        if (main != null && names.contains(main)) {
            String extension = main.substring(main.lastIndexOf('.') + 1);
            FileKind told = BY_TYPE.get(types.getOrDefault(main, types.getOrDefault("*." + extension, "")));
            if (told != null) {
                return told;
            }
        }
        return BY_NAME.entrySet().stream()
                .filter(each -> names.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(FileKind.ARCHIVE);
    }

    /** Content types by the name of the part, in small letters. */
    private static Map<String, String> types(ZipFile zip) throws IOException {
        Map<String, String> types = new HashMap<>();
        eachElement(
                zip,
                CONTENT_TYPES,
                "Override",
                (part, type) -> types.put(relative(part), type),
                "PartName",
                "ContentType");
        eachElement(
                zip, CONTENT_TYPES, "Default", (end, type) -> types.put("*." + end, type), "Extension", "ContentType");
        types.replaceAll((part, type) -> type.toLowerCase(Locale.ROOT));
        return types;
    }

    private static @Nullable String mainPart(ZipFile zip) throws IOException {
        Map<String, String> parts = new HashMap<>();
        eachElement(
                zip,
                RELATIONSHIPS,
                "Relationship",
                (type, target) -> {
                    if (type.endsWith(MAIN_PART)) {
                        parts.put(MAIN_PART, relative(target));
                    }
                },
                "Type",
                "Target");
        return parts.get(MAIN_PART);
    }

    private static String relative(String part) {
        return part.startsWith("/") ? part.substring(1) : part;
    }

    private static void eachElement(
            ZipFile zip,
            String part,
            String element,
            BiConsumer<String, String> take,
            String firstAttribute,
            String secondAttribute)
            throws IOException {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] xml = content.readNBytes(LARGEST_XML);
            XMLStreamReader reader = factory().createXMLStreamReader(new java.io.ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(element)) {
                    String first = reader.getAttributeValue(null, firstAttribute);
                    String second = reader.getAttributeValue(null, secondAttribute);
                    if (first != null && second != null) {
                        take.accept(first, second);
                    }
                }
            }
        } catch (XMLStreamException unreadable) {
            // Then the well-known names of the parts tell what it is, or it is an archive like any other.
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
