package youcheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a portal that kills itself, in a process and a folder of its own. */
public final class DyingPortal {

    private static final int KILLED = 137;

    private DyingPortal() {}

    /** Runs this program in this folder until it is dead, and not by itself. */
    public static void run(Class<?> program, Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("dying.log");
        Process dying = PortalProgram.in(folder, program, List.of())
                .redirectOutput(log.toFile())
                .start();
        assertThat(dying.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(dying.exitValue()).as(Files.readString(log)).isEqualTo(KILLED);
    }
}
