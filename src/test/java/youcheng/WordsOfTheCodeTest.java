package youcheng;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The code calls things what the office and the field call them: words of earlier versions do not come back. */
class WordsOfTheCodeTest {

    private static final Path SOURCES = Path.of("src/main/java/youcheng");

    private static final Pattern OLD = Pattern.compile(
            "\\b[Tt]ies?\\b|\\w*[a-z]Ties?(?![a-z])\\w*|\\bTies?[A-Z]\\w*|\\b[Dd]eeds?\\b|\\bWorkDesk\\b|\\bDIRECTOR\\b|\\b[Dd]irector\\b"
                    + "|\\bAsking\\b|\\bKeptForms\\b|\\bIntake\\b|\\bLongWork\\b|\\bLosingTouch\\w*");

    /** What stored data and old entries of the trail are called; see decision 26. */
    private static final Set<String> STORED = Set.of(
            "otherTies",
            "otherTiesSource",
            "OtherTies",
            "otherTiesAreStated",
            "otherTiesSourceGiven",
            "otherTiesSourceMissing",
            "access.ties",
            "AccountChains: DIRECTOR",
            "RenamedGroups: DIRECTOR",
            "DemonstrationAccounts: director");

    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^ *public (?:static |final |abstract |sealed )*(?:class|record|enum|interface) (\\w+)", Pattern.MULTILINE);

    private static final Pattern CONSTANTS_PLACE = Pattern.compile("(\\.|::)ordinal\\b");

    private static final Pattern OWN_CHECK =
            Pattern.compile("\"(?!base\\.)\\w+\\.rejection\\.(missing|choose|tooLong|reasonMissing|reasonTooLong)\"");

    @Test
    void noOldWordIsLeft() {
        List<String> found = new ArrayList<>();
        sources().forEach(file -> {
            Matcher word = OLD.matcher(text(file).replace("\"access.ties\"", ""));
            String name = file.getFileName().toString().replace(".java", "");
            while (word.find()) {
                if (!STORED.contains(word.group()) && !STORED.contains(name + ": " + word.group())) {
                    found.add(name + ": " + word.group());
                }
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void noTwoPublicTypesHaveOneName() {
        Map<String, Set<String>> byName = sources()
                .flatMap(file -> PUBLIC_TYPE
                        .matcher(text(file))
                        .results()
                        .map(type -> Map.entry(type.group(1), file.toString())))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
        byName.values().removeIf(files -> files.size() == 1);
        assertThat(byName).isEmpty();
    }

    /** Who adds a constant, or puts constants into a better order, would change a rule without seeing it. */
    @Test
    void noRuleHangsOnThePlaceOfAConstant() {
        assertThat(Stream.concat(sources(), sources(Path.of("src/test/java/youcheng")))
                        .filter(file -> CONSTANTS_PLACE.matcher(text(file)).find()))
                .isEmpty();
    }

    /** What is missing or too long is said by one class for every form, or people read ten sentences for one mistake. */
    @Test
    void oneMistakeHasOneMessage() {
        assertThat(sources().filter(file -> OWN_CHECK.matcher(text(file)).find()))
                .isEmpty();
    }

    private static Stream<Path> sources() {
        return sources(SOURCES);
    }

    private static Stream<Path> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
