package youcheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * What people read has one word for one thing, the one of the field: wording of earlier versions does not come back. The
 * lists stand in {@code src/test/resources/words}; whoever needs an old word in its right other meaning names the phrase
 * there, with the reason.
 */
class WordsOfTheScreenTest {

    private static final Path WORDS = Path.of("src/test/resources/words");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern LABEL =
            Pattern.compile("(?:name|label)=\"([^\"]*)\"|<description>([^<]*)<|>([^<]*)</text");

    /** One row of a list: what is no longer written, and what is written instead. */
    private record Wording(String old, String now, Pattern pattern) {

        static Wording of(CSVRecord row) {
            String old = row.get("old");
            Pattern pattern = CHINESE.matcher(old).find()
                    ? Pattern.compile(Pattern.quote(old))
                    : Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(old) + "(?!\\p{L})", Pattern.CASE_INSENSITIVE);
            return new Wording(old, row.get("new"), pattern);
        }

        /** Whether the old wording stands in the text; the new one may hold it (全国友协 holds 友协). */
        boolean standsIn(String text) {
            return pattern.matcher(now.contains(old) ? text.replace(now, "") : text)
                    .find();
        }
    }

    @Test
    void noOldWordingIsLeft() {
        Map<String, String> texts = texts();
        rows("exceptions")
                .forEach(exception -> texts.computeIfPresent(
                        exception.get("place"), (place, text) -> text.replace(exception.get("phrase"), "")));
        List<String> found = new ArrayList<>();
        texts.forEach((place, text) -> wordings()
                .filter(wording -> wording.standsIn(text))
                .forEach(wording -> found.add(place + ": “" + wording.old() + "” is now “" + wording.now() + "”")));
        assertThat(found).isEmpty();
    }

    @Test
    void everyExceptionIsStillNeededAndHasAReason() {
        Map<String, String> texts = texts();
        assertThat(rows("exceptions")).allSatisfy(exception -> {
            String phrase = exception.get("phrase");
            assertThat(texts.getOrDefault(exception.get("place"), "")).contains(phrase);
            assertThat(wordings().filter(wording -> wording.standsIn(phrase)))
                    .as(phrase)
                    .isNotEmpty();
            assertThat(exception.get("reason")).isNotBlank();
        });
    }

    @Test
    void noNewWordingIsAnOldOne() {
        assertThat(wordings().toList())
                .allSatisfy(wording -> assertThat(wordings().filter(other -> other.standsIn(wording.now())))
                        .as(wording.now())
                        .isEmpty());
    }

    private static Stream<Wording> wordings() {
        return Stream.of("things", "phrases")
                .flatMap(list -> rows(list).stream())
                .map(Wording::of);
    }

    private static List<CSVRecord> rows(String list) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(Files.newBufferedReader(WORDS.resolve(list + ".csv")))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that people read, by where it stands: a message's language and key, or the file. */
    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        files(MESSAGES, ".properties").forEach(file -> {
            String language = file.getFileName().toString().replaceAll(".*_|\\.properties", "");
            messages(file).forEach((key, text) -> texts.put(language + " " + key, text.toString()));
        });
        files(Path.of("processes"), "mn").forEach(model -> texts.put(model.toString(), labels(read(model))));
        texts.put("README.md", read(Path.of("README.md")));
        files(Path.of("docs"), ".md").forEach(document -> texts.put(document.toString(), read(document)));
        return texts;
    }

    private static String labels(String model) {
        return LABEL.matcher(model)
                .results()
                .flatMap(label -> Stream.of(label.group(1), label.group(2), label.group(3)))
                .filter(text -> text != null && CHINESE.matcher(text).find())
                .reduce("", (all, text) -> all + "\n" + text);
    }

    private static Properties messages(Path file) {
        Properties messages = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
