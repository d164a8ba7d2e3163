package youcheng;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** No session lasts for ever because a window was left open, in the portal as it ships and by the real clock. */
class SessionIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @TempDir
    private static Path folder;

    private static BuiltPortal portal;

    @BeforeAll
    static void start() throws Exception {
        portal = BuiltPortal.start(
                folder, "--youcheng.session.idle=5s", "--youcheng.session.longest=12s", "--vaadin.heartbeatInterval=1");
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
            for (int i = 0; i < 12; i++) {
                Thread.sleep(500);
                officer.heartbeat();
            }

            assertThat(officer.heartbeat()).as("the window is told").isEqualTo(403);
            assertThat(officer.get("/cases?q=a").headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
            assertThat(officer.signIn("officer", "youcheng")).endsWith("/cases?q=a");
        }
    }

    /** The clock of the portal ends the session, and the window says so by itself, on whatever page it stands. */
    @Test
    void whoeverLeftTheirWindowIsToldAndComesBack() {
        try (BrowserContext context =
                CHROMIUM.browser().newContext(new Browser.NewContextOptions().setLocale("zh-CN"))) {
            Page window = context.newPage();
            window.navigate("http://localhost:" + portal.port() + "/cases?q=x");
            signIn(window);
            window.waitForURL("**/cases?q=x");
            Locator told = window.locator(".v-system-error");
            told.waitFor();
            assertThat(told.textContent()).contains("此页面需重新加载", "登录已过期");
            told.click();
            window.waitForURL("**/login");
            signIn(window);
            window.waitForURL("**/cases?q=x");
        }
    }

    private static void signIn(Page window) {
        window.locator("input[name=username]").fill("officer");
        window.locator("input[name=password]").fill("youcheng");
        window.locator("vaadin-login-form vaadin-button[theme~=primary]").click();
        window.locator("vaadin-app-layout").waitFor();
    }

    @Test
    void whoeverWorksGoesOnUntilTheLongestTimeIsOver() throws Exception {
        try (WebSession officer = new WebSession(portal.port())) {
            officer.signIn("officer", "youcheng");
            Instant begin = Instant.now();
            Duration worked = Duration.ZERO;
            while (officer.isSignedIn()) {
                worked = Duration.between(begin, Instant.now());
                assertThat(worked).isLessThan(Duration.ofSeconds(15));
                Thread.sleep(500);
            }

            assertThat(worked).isGreaterThan(Duration.ofSeconds(10));
        }
    }
}
