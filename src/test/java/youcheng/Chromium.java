package youcheng;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The real browser, one for all tests of a process: the one that {@code YOUCHENG_CHROMIUM} names, or the first on the
 * path. Where there is none, a person's machine skips the class and says so; CI fails, since nobody would notice there.
 */
final class Chromium implements ExecutionCondition {

    private static final Logger LOG = LoggerFactory.getLogger(Chromium.class);
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String NONE =
            "No Chromium here: install it or name it in YOUCHENG_CHROMIUM; the tests in a browser are skipped.";

    private static @Nullable Browser browser;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (find().isPresent() || "true".equals(System.getenv("CI"))) {
            return ConditionEvaluationResult.enabled("");
        }
        LOG.warn(NONE);
        return ConditionEvaluationResult.disabled(NONE);
    }

    /** Opens with the first test that asks for it, and closes with the process. */
    Browser browser() {
        synchronized (Chromium.class) {
            Browser open = browser == null ? launch() : browser;
            browser = open;
            return open;
        }
    }

    private static Browser launch() {
        Path program = find().orElseThrow(() -> new IllegalStateException(NONE));
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
    }

    private static Optional<Path> find() {
        String named = System.getenv("YOUCHENG_CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return NAMES.stream()
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
