package youcheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No session lasts for ever because a window was left open, in the portal as it ships and by the real clock. */
class SessionIT {

    @TempDir
    private static Path folder;

    private static BuiltPortal portal;

    @BeforeAll
    static void start() throws Exception {
        portal = BuiltPortal.start(folder, "--youcheng.session.idle=4s", "--youcheng.session.longest=10s");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void aWindowThatOnlyCallsByItselfIsSignedOutAndComesBackToItsPage() throws Exception {
        try (WebSession officer = new WebSession(portal.port())) {
            officer.signIn("officer", "youcheng");
            assertThat(officer.isSignedIn()).isTrue();
            for (int i = 0; i < 10; i++) {
                Thread.sleep(500);
                officer.heartbeat();
            }

            assertThat(officer.heartbeat()).as("the window is told").isEqualTo(403);
            assertThat(officer.get("/cases?q=a").headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
            assertThat(officer.signIn("officer", "youcheng")).endsWith("/cases?q=a");
        }
    }

    @Test
    void whoeverWorksGoesOnUntilTheLongestTimeIsOver() throws Exception {
        try (WebSession officer = new WebSession(portal.port())) {
            officer.signIn("officer", "youcheng");
            Instant begin = Instant.now();
            Duration worked = Duration.ZERO;
            while (officer.isSignedIn()) {
                worked = Duration.between(begin, Instant.now());
                assertThat(worked).isLessThan(Duration.ofSeconds(13));
                Thread.sleep(500);
            }

            assertThat(worked).isGreaterThan(Duration.ofSeconds(8));
        }
    }
}
