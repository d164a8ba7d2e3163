package youcheng.documents.templates;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a Word file, unpacked within bounds, so that a small file cannot fill the memory. */
final class TemplateParts {

    /** More than any letter needs, and little enough to read at once. */
    private static final int LARGEST_UNPACKED = 20 * 1024 * 1024;

    private static final int MOST_PARTS = 1000;
    private static final int DEEPEST = 200;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private TemplateParts() {}

    /** Unpacks a file; fails with an {@link IOException} on what is none, or too much. */
    static TemplateParts of(byte[] file) throws IOException {
        TemplateParts unpacked = new TemplateParts();
        int size = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(LARGEST_UNPACKED - size + 1);
                size += part.length;
                if (size > LARGEST_UNPACKED || unpacked.parts.size() == MOST_PARTS) {
                    throw new IOException("Too much when unpacked");
                }
                unpacked.parts.put(entry.getName(), part);
            }
            return unpacked;
        } catch (IllegalArgumentException namesInAnotherEncoding) {
            throw new IOException(namesInAnotherEncoding);
        }
    }

    /** Hands each step through the XML of the parts whose names end so to {@code reading}. */
    void read(String ending, Consumer<XMLStreamReader> reading) throws IOException {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().endsWith(ending)) {
                read(part.getValue(), reading);
            }
        }
    }

    private static void read(byte[] part, Consumer<XMLStreamReader> reading) throws IOException {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(part));
            int depth = 0;
            while (reader.hasNext()) {
                reader.next();
                depth += reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
                if (depth > DEEPEST) {
                    throw new IOException("Nested too deeply");
                }
                reading.accept(reader);
            }
        } catch (XMLStreamException noXml) {
            throw new IOException(noXml);
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
