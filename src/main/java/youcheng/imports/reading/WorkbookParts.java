package youcheng.imports.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import youcheng.base.Rejection;

/**
 * Looks into a workbook before it is read: whether it is whole, has no macros, and how much it is when unpacked, which
 * what it says itself is not believed about.
 */
final class WorkbookParts {

    /** All texts of a workbook are in memory while it is read. */
    private static final long MOST_TEXTS = 40L * 1024 * 1024;

    private static final long SMALL = 1024 * 1024;
    private static final String SHEETS = "worksheets/";

    private final ReadingLimits limits;
    private final Map<String, SheetLook> sheets = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private long unpacked;
    private boolean styles;
    private boolean since1904;

    private WorkbookParts(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Looks into all of it; refuses what is no workbook, or none that can be read safely. */
    static WorkbookParts look(Path file, ReadingLimits limits) {
        WorkbookParts parts = new WorkbookParts(limits);
        Set<String> names = new HashSet<>();
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                if (names.size() >= limits.parts()) {
                    throw Rejection.because("imports.file.tooManyParts", limits.parts());
                }
                // Of two parts of one name we would look at one and the reader at the other.
                if (!names.add(part.getName().toLowerCase(Locale.ROOT))) {
                    throw Rejection.because("imports.file.damaged");
                }
                if (part.getGeneralPurposeBit().usesEncryption()) {
                    throw Rejection.because("imports.file.locked");
                }
                try (InputStream stream = zip.getInputStream(part)) {
                    parts.look(part, stream);
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw Rejection.because("imports.file.damaged");
        }
        if (!names.contains("xl/workbook.xml")) {
            throw Rejection.because("imports.file.noTable");
        }
        parts.styles = names.contains("xl/styles.xml");
        return parts;
    }

    private void look(ZipArchiveEntry part, InputStream stream) throws IOException {
        String name = part.getName();
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("vbaproject.bin") || lower.contains("macrosheets/")) {
            throw Rejection.because("imports.file.macro");
        }
        Counted counted = new Counted(
                stream, lower.endsWith("sharedstrings.xml") ? MOST_TEXTS : limits.unpacked(), part.getCompressedSize());
        if (name.startsWith("xl/" + SHEETS) && name.endsWith(".xml")) {
            SheetLook look = new SheetLook(limits);
            WorkbookXml.read(counted, look);
            sheets.put(name.substring("xl/".length()), look);
        } else if (lower.endsWith(".xml") || lower.endsWith(".rels")) {
            WorkbookXml.read(counted, hearer(name));
        }
        counted.skipRest();
    }

    private WorkbookXml.Hearer hearer(String name) {
        return switch (name) {
            case "xl/_rels/workbook.xml.rels" -> new Targets();
            case "xl/workbook.xml" -> new DaySystem();
            default -> new Texts();
        };
    }

    /** Whether days are counted from 1904; fastexcel does not hear the 1 that spreadsheet programs say it with. */
    boolean isSince1904() {
        return since1904;
    }

    /** Whether cells say how they are shown; a workbook need not. */
    boolean hasStyles() {
        return styles;
    }

    /** What was seen of the sheet that the workbook refers to so. */
    SheetLook sheet(String reference) {
        String target = targets.getOrDefault(reference, "");
        int at = target.lastIndexOf(SHEETS);
        return sheets.getOrDefault(at < 0 ? target : target.substring(at), SheetLook.NOTHING);
    }

    /** Hears which part each reference of a workbook means. */
    private final class Targets implements WorkbookXml.Hearer {

        @Override
        public void begin(String name, XMLStreamReader xml) {
            if (name.equals("Relationship")) {
                targets.put(
                        Objects.toString(xml.getAttributeValue(null, "Id"), ""),
                        Objects.toString(xml.getAttributeValue(null, "Target"), ""));
            }
        }
    }

    /** Hears from when days are counted. */
    private final class DaySystem implements WorkbookXml.Hearer {

        @Override
        public void begin(String name, XMLStreamReader xml) {
            if (name.equals("workbookPr")) {
                String flag = xml.getAttributeValue(null, "date1904");
                since1904 = "1".equals(flag) || "true".equals(flag);
            }
        }
    }

    /** Hears how long texts are. */
    private static final class Texts implements WorkbookXml.Hearer {

        private int length;

        @Override
        public void begin(String name, XMLStreamReader xml) {
            length = name.equals("si") ? 0 : length;
        }

        @Override
        public void text(XMLStreamReader xml) {
            length += xml.getTextLength();
        }

        @Override
        public void end(String name) {
            if (name.equals("si") && length > 2 * ReadingLimits.LONGEST_CELL) {
                throw Rejection.because("imports.file.damaged");
            }
        }
    }

    /** Counts what comes out. */
    private final class Counted extends InputStream {

        private final InputStream from;
        private final long most;
        private final long packed;
        private long here;

        Counted(InputStream from, long most, long packed) {
            this.from = from;
            this.most = most;
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int one = from.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = from.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) {
            here += bytes;
            unpacked += bytes;
            boolean isBomb = here > SMALL && here / limits.ratio() > Math.max(1, packed);
            if (isBomb || here > most || unpacked > limits.unpacked()) {
                throw Rejection.because("imports.file.bomb");
            }
        }

        void skipRest() throws IOException {
            byte[] buffer = new byte[64 * 1024];
            int read = 0;
            while (read >= 0) {
                read = read(buffer, 0, buffer.length);
            }
        }
    }
}
