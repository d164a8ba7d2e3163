package youcheng.aid.goods;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import youcheng.base.Rejection;

/**
 * Looks into a workbook before it is read: whether it is whole, has no macros, and how much it is when unpacked, which
 * what it says itself is not believed about.
 */
final class XlsxParts {

    private static final long MOST_UNPACKED = 200L * 1024 * 1024;

    /** All texts of a workbook are in memory while it is read. */
    private static final long MOST_TEXTS = 40L * 1024 * 1024;

    private static final int MOST_PARTS = 2000;
    private static final String SHEETS = "worksheets/";

    private final Map<String, SheetScan> sheets = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private long unpacked;
    private boolean since1904;

    private XlsxParts() {}

    /** Looks into all of it; refuses what is no workbook, or none that can be read safely. */
    static XlsxParts look(byte[] content) {
        XlsxParts parts = new XlsxParts();
        Set<String> names = new HashSet<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                if (names.size() >= MOST_PARTS) {
                    throw Rejection.because("goods.import.bomb");
                }
                if (!names.add(part.getName())) {
                    // Of two parts of one name we would look at one and the reader at the other.
                    throw Rejection.because("goods.import.damaged");
                }
                try (InputStream stream = zip.getInputStream(part)) {
                    parts.look(part.getName(), stream);
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw Rejection.because("goods.import.damaged");
        }
        if (!names.contains("xl/workbook.xml")) {
            throw Rejection.because("goods.import.noTable");
        }
        return parts;
    }

    private void look(String name, InputStream stream) throws IOException {
        if (name.endsWith("vbaProject.bin") || name.contains("macrosheets/")) {
            throw Rejection.because("goods.import.macro");
        }
        Counted part = new Counted(stream, name.endsWith("sharedStrings.xml") ? MOST_TEXTS : MOST_UNPACKED);
        if (name.startsWith("xl/" + SHEETS) && name.endsWith(".xml")) {
            sheets.put(name.substring("xl/".length()), SheetScan.of(part));
        } else if (name.equals("xl/_rels/workbook.xml.rels")) {
            targets.putAll(SheetScan.targets(part));
        } else if (name.equals("xl/workbook.xml")) {
            since1904 = SheetScan.isSince1904(part);
        }
        part.skipNBytesLeft();
    }

    /** Whether days are counted from 1904; fastexcel does not hear the 1 that spreadsheet programs say it with. */
    boolean isSince1904() {
        return since1904;
    }

    /** What was seen of the sheet that the workbook refers to so. */
    SheetScan sheet(String reference) {
        String target = targets.getOrDefault(reference, "");
        int at = target.lastIndexOf(SHEETS);
        return sheets.getOrDefault(at < 0 ? target : target.substring(at), SheetScan.NOTHING);
    }

    /** Counts what comes out. */
    private final class Counted extends InputStream {

        private final InputStream from;
        private final long most;
        private long here;

        Counted(InputStream from, long most) {
            this.from = from;
            this.most = most;
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
            if (here > most || unpacked > MOST_UNPACKED) {
                throw Rejection.because("goods.import.bomb");
            }
        }

        void skipNBytesLeft() throws IOException {
            byte[] buffer = new byte[64 * 1024];
            int read = read(buffer, 0, buffer.length);
            while (read >= 0) {
                read = read(buffer, 0, buffer.length);
            }
        }
    }
}
