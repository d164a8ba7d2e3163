package youcheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The steps of the container image, tried without a container: assemble, run, ask for its health, stop. */
class ImageIT {

    private static final Duration START = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 6, unit = TimeUnit.MINUTES)
    void whatTheImageRunsStartsAnswersAndStops() throws Exception {
        Path portal = AssembledPortal.folder();
        boolean hasCache = Files.exists(AssembledPortal.cache());
        assertThat(hasCache).isEqualTo(AssembledPortal.hasCache());
        for (String script : List.of("run.sh", "health.sh")) {
            Files.copy(
                    AssembledPortal.SCRIPTS.resolve(script),
                    portal.resolve(script),
                    StandardCopyOption.REPLACE_EXISTING);
            assertThat(portal.resolve(script).toFile().setExecutable(true)).isTrue();
        }
        String port = Integer.toString(FreePorts.next());
        assertThat(healthy(portal, port)).isFalse();
        ProcessBuilder start = new ProcessBuilder(portal.resolve("run.sh").toString(), "--server.port=" + port);
        // Refused where it does not fit; without this the portal would start without it, slower and silently.
        start.environment().put("JAVA_OPTIONS", hasCache ? "-XX:AOTMode=on" : "");
        start.environment().put("YOUCHENG_DEMONSTRATION", "true");
        Path log = folder.resolve("running.log");
        Process running = inThisJava(start.directory(folder.toFile()))
                .redirectOutput(log.toFile())
                .start();
        try {
            long end = System.nanoTime() + START.toNanos();
            // It answers a little before its sample register is loaded and it says that it is ready.
            while (!healthy(portal, port) || !Files.readString(log).contains("http://")) {
                assertThat(running.isAlive()).as(Files.readString(log)).isTrue();
                assertThat(System.nanoTime()).as(Files.readString(log)).isLessThan(end);
                Thread.sleep(500);
            }
            running.toHandle().destroy();
            assertThat(running.waitFor(1, TimeUnit.MINUTES)).as(said()).isTrue();
            assertThat(Files.readString(log)).doesNotContain("ERROR", "WARN", "Exception", "[error]");
            assertThat(Files.readAllLines(log))
                    .anyMatch(line -> line.matches("\\d{4}-\\d\\d-\\d\\dT\\S+ INFO +Self-check: all is well.*"));
            try (Stream<Path> data = Files.list(folder.resolve("data"))) {
                assertThat(data.map(each -> each.getFileName().toString())).contains("youcheng.mv.db");
            }
        } finally {
            running.toHandle().destroyForcibly();
        }
    }

    /** What the image copies and calls is there. */
    @Test
    void theImageIsMadeOfWhatIsThere() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("Dockerfile"));
        assertThat(lines.stream()
                        .filter(line -> line.startsWith("COPY ") && !line.contains("--from="))
                        .map(line -> Path.of(line.split(" ", -1)[1])))
                .isNotEmpty()
                .allMatch(Files::exists);
        assertThat(lines).contains("USER portal", "VOLUME /portal/data");
        assertThat(lines.stream().filter(line -> line.startsWith("HEALTHCHECK")))
                .singleElement()
                .asString()
                .endsWith("CMD [\"/portal/health.sh\"]");
        // The sign-in page answers without a database, too.
        assertThat(Files.readString(AssembledPortal.SCRIPTS.resolve("health.sh")))
                .contains("/actuator/health");
    }

    private boolean healthy(Path portal, String port) throws IOException, InterruptedException {
        return run(port, portal.resolve("health.sh").toString()) == 0;
    }

    private int run(String port, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("PORT", port);
        Process process = inThisJava(builder).start();
        assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private ProcessBuilder inThisJava(ProcessBuilder builder) {
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("said.log").toFile()));
    }

    private String said() throws IOException {
        Path log = folder.resolve("said.log");
        return Files.exists(log) ? Files.readString(log) : "";
    }
}
