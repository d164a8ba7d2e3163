package youcheng.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import youcheng.PortalProgram;

/**
 * A portal is killed while four people work in it at once, again and again: on the embedded database, and as two nodes on
 * one PostgreSQL of which now one, now the other dies. Whatever it said was done is done afterwards; chains, inbox and
 * engine agree. {@code -Dforced.ends=60} kills that often instead of twice.
 */
class ForcedEndsIT {

    private static final int KILLS = Integer.getInteger("forced.ends", 2);

    @TempDir
    private Path folder;

    private final Random chance = new Random();
    private final List<Path> outputs = new ArrayList<>();
    private final List<Process> started = new ArrayList<>();

    @Test
    @Timeout(value = 3, unit = TimeUnit.HOURS)
    void whatWasDoneIsDoneAfterEveryKill() throws Exception {
        for (int kill = 1; kill <= KILLS; kill++) {
            Process portal = work(kill);
            letWorkAndKill(portal);
        }
        everythingAgrees("look");
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.HOURS)
    void whatWasDoneIsDoneAfterEveryKillOfOneOfTwoNodes() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            String[] onPostgres = {
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres"
            };
            Process staying = work(1, onPostgres);
            awaitWork(staying, outputs.getLast());
            for (int kill = 1; kill <= KILLS; kill++) {
                Process joining = work(kill + 1, onPostgres);
                awaitWork(joining, outputs.getLast());
                letWorkAndKill(staying);
                staying = joining;
            }
            letWorkAndKill(staying);
            everythingAgrees("look", onPostgres);
        }
    }

    private void everythingAgrees(String what, String... options) throws IOException, InterruptedException {
        Path found = folder.resolve("found.log");
        Process looking = start(found, Stream.concat(Stream.of(what), Stream.of(options)));
        assertThat(looking.waitFor(10, TimeUnit.MINUTES)).isTrue();
        List<String> there = Files.readAllLines(found);
        List<String> said = said();
        System.out.printf(
                "forced ends: %d, done: %d, sent: %d, closed: %d, recalled: %d, refused: %d, overtaken: %d; %s%n",
                outputs.size(),
                count(said, "DONE"),
                count(said, "SENT"),
                count(said, "CLOSED"),
                count(said, "RECALLED"),
                count(said, "REFUSED"),
                count(said, "OVERTAKEN"),
                there.stream()
                        .filter(line -> line.startsWith("CHAINS"))
                        .findFirst()
                        .orElse("no proof"));
        assertThat(said).noneMatch(line -> line.startsWith("ODD"));
        assertThat(count(said, "DONE")).isGreaterThan(KILLS);
        assertThat(there)
                .contains("END")
                .containsAll(said.stream()
                        .filter(line -> line.startsWith("DONE") || line.startsWith("SENT") || line.startsWith("CLOSED"))
                        .toList());
        assertThat(there)
                .noneMatch(line -> line.startsWith("MISFIT")
                        || line.startsWith("DIFFERENT")
                        || line.startsWith("GHOST")
                        || line.startsWith("STUCK"));
    }

    /** What the portals said; a line that was cut by the kill was not said. */
    private List<String> said() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path output : outputs) {
            String text = Files.readString(output);
            lines.addAll(text.substring(0, text.lastIndexOf('\n') + 1).lines().toList());
        }
        return lines;
    }

    private static long count(List<String> said, String what) {
        return said.stream().filter(line -> line.startsWith(what + " ")).count();
    }

    private void letWorkAndKill(Process portal) throws InterruptedException, IOException {
        awaitWork(portal, outputs.getLast());
        Thread.sleep(chance.nextInt(3000));
        portal.toHandle().destroyForcibly();
        portal.waitFor();
    }

    private static void awaitWork(Process portal, Path output) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!Files.readString(output).contains("DONE")) {
            assertThat(portal.isAlive()).as(Files.readString(output)).isTrue();
            assertThat(System.nanoTime()).as(Files.readString(output)).isLessThan(end);
            Thread.sleep(100);
        }
    }

    private Process work(int number, String... options) throws IOException {
        Path output = Files.createTempFile(folder, "work-", ".log");
        outputs.add(output);
        return start(output, Stream.concat(Stream.of("work", Integer.toString(number)), Stream.of(options)));
    }

    private Process start(Path output, Stream<String> arguments) throws IOException {
        Stream<String> always = Stream.of("--server.port=0", "--youcheng.demonstration=true");
        Process process = PortalProgram.in(
                        folder,
                        PressedOffice.class,
                        Stream.concat(arguments, always).toList())
                .redirectOutput(output.toFile())
                .start();
        started.add(process);
        return process;
    }

    @AfterEach
    void nobodyWorksOn() {
        started.forEach(process -> process.toHandle().destroyForcibly());
    }
}
