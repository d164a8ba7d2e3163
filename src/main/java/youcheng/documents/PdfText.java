package youcheng.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text inside a PDF, page by page, with an end to pages, to bytes that unfold and to time. */
final class PdfText {

    private static final int MOST_PAGES = 300;
    private static final long IN_MEMORY = 16L * 1024 * 1024;
    private static final long MOST_UNFOLDED = 200L * 1024 * 1024;
    private static final Duration LONGEST_TIME = Duration.ofSeconds(30);

    private PdfText() {}

    static void read(Path file, StringBuilder text, int longest) throws IOException {
        long end = System.nanoTime() + LONGEST_TIME.toNanos();
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupMixed(IN_MEMORY, MOST_UNFOLDED).streamCache)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            int pages = Math.min(document.getNumberOfPages(), MOST_PAGES);
            for (int page = 1; page <= pages && text.length() < longest && System.nanoTime() < end; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                text.append(stripper.getText(document)).append('\n');
            }
        }
    }
}
