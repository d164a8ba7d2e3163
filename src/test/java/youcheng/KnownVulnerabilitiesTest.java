package youcheng;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * What is published about our libraries is listed in {@code src/build/known-vulnerabilities.csv}; none of the versions
 * that this build resolves is in a listed range unless somebody has written why that does not concern the portal.
 */
class KnownVulnerabilitiesTest {

    private static final Path LIST = Path.of("src/build/known-vulnerabilities.csv");
    private static final Path PACKAGES = Path.of("frontend/package-lock.json");

    /** {@code …/group/with/slashes/artifact/version/artifact-version.jar}, as Maven's repository keeps it. */
    private static final Pattern STORED = Pattern.compile(".*/repository/(.+)/([^/]+)/([^/]+)/[^/]+\\.jar");

    @Test
    void noVersionInUseIsListedWithoutAnAssessment() throws IOException {
        Map<String, String> inUse = versionsInUse();
        assertThat(rows())
                .filteredOn(row -> inUse.containsKey(row.get("artifact"))
                        && isIn(inUse.get(row.get("artifact")), row.get("from"), row.get("to")))
                .allSatisfy(row -> {
                    assertThat(row.get("concerns_us"))
                            .as(row.get("id") + " in " + row.get("artifact") + " " + inUse.get(row.get("artifact")))
                            .isIn("no", "mitigated");
                    assertThat(row.get("assessment")).as(row.get("id")).hasSizeGreaterThan(20);
                });
    }

    @Test
    void theListIsWholeAndSpeaksOfWhatWeUse() throws IOException {
        Map<String, String> inUse = versionsInUse();
        assertThat(rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(inUse).containsKey(row.get("artifact"));
            assertThat(row.get("id")).matches("(CVE-\\d{4}-\\d+|GHSA-\\S+)");
            assertThat(row.get("to")).isNotBlank();
            assertThat(row.get("source")).isNotBlank();
            assertThat(row.get("looked_up")).matches("20\\d\\d-\\d\\d-\\d\\d");
        });
    }

    @Test
    void rangesAreComparedAsVersions() {
        assertThat(isIn("11.0.27", "11.0.0-M1", "11.0.27")).isTrue();
        assertThat(isIn("11.0.29", "11.0.0-M1", "11.0.27")).isFalse();
        assertThat(isIn("11.0.9", "11.0.10", "11.0.27")).isFalse();
        assertThat(isIn("2.4.240", "", "2.1.210")).isFalse();
    }

    private static boolean isIn(String version, String from, String to) {
        Version own = Version.parse(version);
        return (from.isBlank() || Version.parse(from).compareTo(own) <= 0) && own.compareTo(Version.parse(to)) <= 0;
    }

    private static List<CSVRecord> rows() throws IOException {
        try (Reader reader = Files.newBufferedReader(LIST)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }

    /** Libraries as {@code group:artifact}, packages of the web components as {@code npm:name}. */
    private static Map<String, String> versionsInUse() throws IOException {
        Map<String, String> versions = new HashMap<>();
        Stream<String> stored =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator));
        stored.map(entry -> STORED.matcher(entry.replace('\\', '/')))
                .filter(Matcher::matches)
                .forEach(jar -> versions.put(jar.group(1).replace('/', '.') + ":" + jar.group(2), jar.group(3)));
        JsonNode packages = new ObjectMapper().readTree(PACKAGES.toFile()).get("packages");
        packages.properties().forEach(each -> {
            if (each.getKey().startsWith("node_modules/") && each.getValue().has("version")) {
                versions.put(
                        "npm:" + each.getKey().substring("node_modules/".length()),
                        each.getValue().get("version").asText());
            }
        });
        return versions;
    }
}
