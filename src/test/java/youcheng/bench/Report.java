package youcheng.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the tables of a benchmark to the page of measurements, each in its place. */
final class Report {

    private static final Path PAGE = Path.of("docs", "performance.md");

    private Report() {}

    /** Puts this text in place of what stood between the marks of this name. */
    static void write(String name, String text) {
        String begin = "<!-- begin " + name + " -->\n";
        String end = "<!-- end " + name + " -->";
        try {
            String page = Files.readString(PAGE);
            int from = page.indexOf(begin) + begin.length();
            int to = page.indexOf(end);
            if (from < begin.length() || to < from) {
                throw new IllegalStateException(PAGE + " has no place for " + name);
            }
            Files.writeString(PAGE, page.substring(0, from) + text + page.substring(to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
