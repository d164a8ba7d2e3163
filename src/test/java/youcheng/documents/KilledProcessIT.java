package youcheng.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import youcheng.PortalProgram;

/**
 * A portal is killed, as by a power cut, while drafts are kept and papers stored. What it had said to be stored is there
 * afterwards, whole; of what it was at, there is all or nothing.
 */
class KilledProcessIT {

    private static final int STORED_BEFORE_THE_KILL = 12;

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void whatWasStoredIsThereAfterAKillAndNothingIsHalf() throws Exception {
        List<String> said = new ArrayList<>();
        for (int kill = 1; kill <= 2; kill++) {
            List<String> now = workAndKill(kill * STORED_BEFORE_THE_KILL);
            assertThat(now).anyMatch(line -> line.startsWith("PAPER"));
            said.addAll(now.stream().filter(line -> line.startsWith("PAPER")).toList());
            List<String> found = run("look");

            assertThat(found).contains("END", "MISSING 0").containsAll(said);
            assertThat(found)
                    .filteredOn(line -> line.startsWith("HOLDS"))
                    .hasSize(kill)
                    .containsOnly("HOLDS true");
            assertThat(found.stream().filter(line -> line.startsWith("DRAFT")).findFirst())
                    .hasValueSatisfying(line -> {
                        assertThat(line).endsWith(" true");
                        assertThat(Integer.parseInt(line.split(" ", -1)[1]))
                                .isGreaterThanOrEqualTo(lastDraft(now))
                                .isLessThanOrEqualTo(lastDraft(now) + 1);
                    });
            // At most the paper that was on its way when the process died.
            assertThat(found.stream().filter(line -> line.startsWith("PAPER")).count())
                    .isBetween((long) said.size(), said.size() + (long) kill);
        }
    }

    private static int lastDraft(List<String> said) {
        return said.stream()
                .filter(line -> line.startsWith("DRAFT"))
                .mapToInt(line -> Integer.parseInt(line.split(" ", -1)[1]))
                .max()
                .orElseThrow();
    }

    private List<String> workAndKill(int afterSoMany) throws IOException, InterruptedException {
        Process process = start("work");
        List<String> said = new ArrayList<>();
        try (BufferedReader output = output(process)) {
            String line = output.readLine();
            while (line != null) {
                said.add(line);
                if (said.size() == afterSoMany) {
                    process.toHandle().destroyForcibly(); // the process itself would close what it said, too
                }
                line = output.readLine();
            }
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said;
    }

    private List<String> run(String what) throws IOException, InterruptedException {
        Process process = start(what);
        try (BufferedReader output = output(process)) {
            List<String> said = output.lines().toList();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return said;
        }
    }

    private Process start(String what) throws IOException {
        return PortalProgram.in(folder, BusyOffice.class, List.of(what)).start();
    }

    private static BufferedReader output(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
