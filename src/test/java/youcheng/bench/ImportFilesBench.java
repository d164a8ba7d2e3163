package youcheng.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import youcheng.imports.matching.DuplicateFinder;
import youcheng.imports.matching.Match;
import youcheng.imports.matching.OtherNames;
import youcheng.imports.matching.PlaceFacts;
import youcheng.imports.matching.RelationshipFacts;
import youcheng.imports.reading.FileLook;
import youcheng.imports.reading.ReadingLimits;
import youcheng.imports.reading.SpreadsheetReader;
import youcheng.imports.reading.TableRows;
import youcheng.register.NameRecord;

/** A list of 35,000 relationships: read from both kinds of files, and looked through for what is there twice. */
class ImportFilesBench {

    private static final int ROWS = 35_000;
    private static final int KNOWN = 3000;
    private static final int COLUMNS = 12;
    private static final long MEGABYTE = 1024 * 1024;

    private static final String[] BEGIN = {"San", "New", "Port", "Nova", "Alt", "Neu", "Val", "Mont", "Bel", "Kara"};
    private static final String[] SOUNDS = {
        "ba", "ri", "ko", "len", "dor", "mu", "ta", "vi", "sen", "gra", "lo", "ster", "pe", "nau"
    };
    private static final String[] CHARACTERS = "巴里科伦多尔穆塔维森格拉洛斯特佩瑙阿卡马".split("");
    private static final String[] COUNTRIES = {"DE", "FR", "JP", "KR", "US", "BR", "IT", "RU", "ES", "PL"};

    private final DuplicateFinder finder = new DuplicateFinder(OtherNames.shipped());

    @TempDir
    Path folder;

    @Test
    void measure() throws IOException {
        StringBuilder table = new StringBuilder(
                        "| what | rows | ms | ms to (rows × log rows), first = 1 | peak heap MB |\n")
                .append("|---|---:|---:|---:|---:|\n");
        List<RelationshipFacts<Integer>> rows = rows(ROWS, 1);
        List<RelationshipFacts<Integer>> known = rows(KNOWN, 2);
        finder.relationships(rows.subList(0, KNOWN), known);
        double first = Double.NaN;
        for (int size : new int[] {ROWS / 4, ROWS / 2, ROWS}) {
            List<RelationshipFacts<Integer>> some = rows.subList(0, size);
            AtomicLong found = new AtomicLong();
            Measured measured = measured(() -> {
                List<Match<Integer>> matches = finder.relationships(some, known);
                found.set(matches.size());
            });
            double each = measured.millis / (size * Math.log(size));
            first = Double.isNaN(first) ? each : first;
            line(table, "duplicates of " + KNOWN + " known, " + found + " matches", size, measured, each / first);
        }
        Path csv = csv(rows);
        Path xlsx = xlsx(rows);
        read(csv);
        line(table, "look through and read csv, " + Files.size(csv) / 1024 + " KB", ROWS, measured(() -> read(csv)), 0);
        line(
                table,
                "look through and read xlsx, " + Files.size(xlsx) / 1024 + " KB",
                ROWS,
                measured(() -> read(xlsx)),
                0);
        Report.write("import files", table.append('\n').toString());
    }

    private record Measured(double millis, long peak) {}

    private static void line(StringBuilder table, String what, int rows, Measured measured, double growth) {
        table.append(String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %s | %d |%n",
                what,
                rows,
                measured.millis,
                growth == 0 ? "" : String.format(Locale.ROOT, "%.2f", growth),
                measured.peak / MEGABYTE));
    }

    /** The best time of three, and the most memory in use meanwhile, what could be freed included. */
    private static Measured measured(Runnable work) {
        double best = Double.MAX_VALUE;
        AtomicLong peak = new AtomicLong();
        Thread watch = Thread.ofPlatform().daemon().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                Runtime runtime = Runtime.getRuntime();
                peak.accumulateAndGet(runtime.totalMemory() - runtime.freeMemory(), Math::max);
                try {
                    Thread.sleep(5);
                } catch (InterruptedException over) {
                    return;
                }
            }
        });
        for (int round = 0; round < 3; round++) {
            System.gc();
            long start = System.nanoTime();
            work.run();
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        watch.interrupt();
        return new Measured(best, peak.get());
    }

    private static void read(Path file) {
        SpreadsheetReader reader = new SpreadsheetReader(ReadingLimits.USUAL);
        FileLook look = reader.look(file, file.toString());
        int read = 0;
        try (TableRows rows = reader.open(file, look.choice())) {
            while (rows.hasNext()) {
                rows.next();
                read++;
            }
        }
        if (read != ROWS) {
            throw new IllegalStateException(read + " rows were read");
        }
    }

    /** Names as places have them, of which every tenth is one that was there before, with a slip or without. */
    private static List<RelationshipFacts<Integer>> rows(int size, int seed) {
        Random random = new Random(seed);
        PlaceFacts own = new PlaceFacts("CN", List.of(name("zh", "北京"), name("en", "Beijing")));
        List<RelationshipFacts<Integer>> rows = new ArrayList<>(size);
        for (int row = 0; row < size; row++) {
            PlaceFacts partner =
                    row % 10 == 9 ? again(rows.get(random.nextInt(row)).partner(), random) : place(random);
            rows.add(new RelationshipFacts<>(row, own, partner));
        }
        return rows;
    }

    private static PlaceFacts place(Random random) {
        StringBuilder english = new StringBuilder(BEGIN[random.nextInt(BEGIN.length)]).append(' ');
        StringBuilder chinese = new StringBuilder();
        for (int part = 0; part < 4; part++) {
            String sound = SOUNDS[random.nextInt(SOUNDS.length)];
            english.append(part == 0 ? sound.substring(0, 1).toUpperCase(Locale.ROOT) + sound.substring(1) : sound);
            chinese.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
        }
        return new PlaceFacts(
                COUNTRIES[random.nextInt(COUNTRIES.length)],
                List.of(name("zh", chinese + "市"), name("en", english.toString())));
    }

    private static PlaceFacts again(PlaceFacts place, Random random) {
        String english = place.names().getLast().name();
        int at = 5 + random.nextInt(3);
        return random.nextBoolean()
                ? place
                : new PlaceFacts(
                        place.country(), List.of(name("en", english.substring(0, at) + english.substring(at + 1))));
    }

    private static NameRecord name(String language, String name) {
        return new NameRecord(language, name, null, null);
    }

    private static String cell(RelationshipFacts<Integer> row, int column) {
        return column == 0
                ? row.partner().names().getFirst().name()
                : column == 1 ? row.partner().names().getLast().name() : "第" + row.id() + "行的第" + column + "列";
    }

    private Path csv(List<RelationshipFacts<Integer>> rows) throws IOException {
        Path file = folder.resolve("list.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
            for (int row = -1; row < rows.size(); row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    out.append(column == 0 ? "" : ",");
                    out.append(row < 0 ? "列名" + column : cell(rows.get(row), column));
                }
                out.newLine();
            }
        }
        return file;
    }

    private Path xlsx(List<RelationshipFacts<Integer>> rows) throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Youcheng", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("友城");
            for (int row = -1; row < rows.size(); row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    sheet.value(row + 1, column, row < 0 ? "列名" + column : cell(rows.get(row), column));
                }
            }
        }
        return file;
    }
}
