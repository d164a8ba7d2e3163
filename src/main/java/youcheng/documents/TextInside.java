package youcheng.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * The text inside a file. However large a file claims to be when it is unpacked, only so much of it is read, and so much
 * text kept.
 */
final class TextInside {

    /** A book of a hundred pages. */
    static final int LONGEST = 200_000;

    private static final long MOST_UNPACKED = 40L * 1024 * 1024;
    private static final int MOST_PARTS = 500;
    private static final int BEGINNING_OF_TEXT = 1024 * 1024;
    private static final Charset CHINESE = Charset.forName("GB18030");

    /** Where in packed files the text is. */
    private static final Pattern PARTS =
            Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|comments)\\.xml"
                    + "|xl/(sharedStrings|worksheets/sheet\\d+)\\.xml|ppt/(slides/slide|notesSlides/notesSlide)\\d+\\.xml"
                    + "|content\\.xml|.*/Content\\.xml");

    /** The elements with text in Word, Excel, PowerPoint and OFD. */
    private static final Set<String> TEXT = Set.of("t", "TextCode");

    /** The elements after which a new line begins. */
    private static final Set<String> LINES = Set.of("p", "h", "si", "row", "tr", "table-row", "TextCode", "is");

    private TextInside() {}

    /** The text in this file, cut where it is very long; empty where files of the kind have none. */
    static String of(FileKind kind, Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        switch (kind) {
            case TEXT -> text.append(plain(file));
            case PDF -> PdfText.read(file, text, LONGEST);
            case WORD, EXCEL, POWERPOINT, OFD -> packed(file, text, false);
            case OPEN_TEXT, OPEN_SHEET, OPEN_SLIDES -> packed(file, text, true);
            default -> {
                // Pictures, archives and the office files of another century are found by their names.
            }
        }
        // No database keeps this one.
        String clean = text.toString().replace('\0', ' ').strip();
        return clean.substring(0, Math.min(clean.length(), LONGEST));
    }

    private static String plain(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] bytes = content.readNBytes(BEGINNING_OF_TEXT);
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException old) {
                return new String(bytes, bytes.length == BEGINNING_OF_TEXT ? StandardCharsets.UTF_8 : CHINESE);
            }
        }
    }

    private static void packed(Path file, StringBuilder text, boolean everyText) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            List<ZipArchiveEntry> parts = new ArrayList<>();
            zip.getEntries().asIterator().forEachRemaining(entry -> {
                if (parts.size() < MOST_PARTS && PARTS.matcher(entry.getName()).matches()) {
                    parts.add(entry);
                }
            });
            parts.sort(Comparator.comparing(ZipArchiveEntry::getName));
            long left = MOST_UNPACKED;
            for (ZipArchiveEntry part : parts) {
                if (text.length() >= LONGEST || left <= 0) {
                    return;
                }
                try (BoundedInputStream content = BoundedInputStream.builder()
                        .setInputStream(zip.getInputStream(part))
                        .setMaxCount(left)
                        .get()) {
                    read(content, text, everyText);
                    left -= content.getCount();
                }
            }
        }
    }

    /** What was read before stays where a part is broken or cut off; the reader says so by exceptions of either kind. */
    private static void read(InputStream content, StringBuilder text, boolean everyText) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(content);
            int inText = everyText ? 1 : 0;
            while (xml.hasNext() && text.length() < LONGEST) {
                inText = step(xml, xml.next(), inText, text);
            }
        } catch (XMLStreamException | RuntimeException broken) {
            text.append('\n');
        }
    }

    /** How deep in elements with text the reader is then. */
    private static int step(XMLStreamReader xml, int event, int inText, StringBuilder text) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                return inText + (TEXT.contains(xml.getLocalName()) ? 1 : 0);
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (inText > 0) {
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                }
            }
            case XMLStreamConstants.END_ELEMENT -> {
                if (LINES.contains(xml.getLocalName())) {
                    text.append('\n');
                }
                return inText - (TEXT.contains(xml.getLocalName()) ? 1 : 0);
            }
            default -> {
                // Neither text nor the end of a line.
            }
        }
        return inText;
    }

    /** Nothing outside the file is fetched, and nothing inside it expands. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
