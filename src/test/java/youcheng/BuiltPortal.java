package youcheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The portal as it ships, in a process and a folder of its own, with the real clock and the real executor. For what the
 * portal does by itself, and for how it starts, stops and dies. Where Java has a cache to start from, it is the portal of
 * the image, which starts faster, otherwise {@code target/youcheng.jar}.
 */
public final class BuiltPortal implements AutoCloseable {

    /** What Java is told in processes that run for seconds, several of them on a few cores. */
    static final List<String> SMALL = List.of("-Xmx768m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration STOP = Duration.ofMinutes(1);

    private final Process process;
    private final Path log;
    private final int port;

    private BuiltPortal(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** What the first start of a build waits for, done now: for tests that limit their time. */
    public static void prepare() {
        fastest();
    }

    /** Starts it with these options and waits until it says that it is ready. */
    public static BuiltPortal start(Path folder, String... options) throws IOException {
        return ready(launch(folder, options));
    }

    /** Starts {@code target/youcheng.jar} itself, as {@code ./portal} does, and waits until it says that it is ready. */
    public static BuiltPortal startAsOneFile(Path folder, String... options) throws IOException {
        return ready(launch(List.of("-jar", AssembledPortal.JAR.toString()), List.of(), folder, options));
    }

    private static BuiltPortal ready(BuiltPortal portal) {
        try {
            portal.await("the portal is ready", START, () -> portal.log().contains("http://"));
        } catch (Throwable e) {
            portal.close();
            throw e;
        }
        return portal;
    }

    /** Starts it with these options, those of Java ({@code -X…}) included, and does not wait; several nodes may share a folder. */
    public static BuiltPortal launch(Path folder, String... options) throws IOException {
        return launchAs(List.of(), folder, options);
    }

    /** Starts it behind another command, such as one that makes it another user's, and does not wait. */
    public static BuiltPortal launchAs(List<String> before, Path folder, String... options) throws IOException {
        return launch(fastest(), before, folder, options);
    }

    private static List<String> fastest() {
        if (!AssembledPortal.hasCache()) {
            return List.of("-jar", AssembledPortal.JAR.toString());
        }
        List<String> program = new ArrayList<>(AssembledPortal.fromCache());
        program.addAll(List.of("-jar", AssembledPortal.program().toString()));
        return program;
    }

    private static BuiltPortal launch(List<String> program, List<String> before, Path folder, String... options)
            throws IOException {
        int port = Arrays.stream(options)
                .filter(option -> option.startsWith("--server.port="))
                .findFirst()
                .map(option -> Integer.valueOf(option.substring("--server.port=".length())))
                .orElseGet(FreePorts::next);
        Path log = Files.createTempFile(Files.createDirectories(folder), "portal-", ".log");
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SMALL);
        command.add("-Dserver.port=" + port); // An option of the caller's counts more.
        command.addAll(ofJava(options, true));
        command.addAll(program);
        if (Arrays.stream(options).noneMatch(option -> option.contains("youcheng.demonstration"))) {
            command.add("--youcheng.demonstration=true");
        }
        command.addAll(ofJava(options, false));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new BuiltPortal(process, log, port);
    }

    /** Waits until it has ended by itself; its exit code. */
    public int awaitEnd() throws InterruptedException {
        assertThat(process.waitFor(START.toSeconds(), TimeUnit.SECONDS))
                .as(log())
                .isTrue();
        return process.exitValue();
    }

    /** Everything it has printed so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** The answer to a request for this path, redirects not followed, nobody signed in. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .timeout(Duration.ofSeconds(30))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    /** Signs somebody in as the sign-in page does, in a session of its own; whether the portal says that it worked. */
    public boolean signIn(String username, String password) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .connectTimeout(Duration.ofSeconds(30))
                .build()) {
            URI page = URI.create("http://localhost:" + port + "/login");
            String html = client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            Matcher token = TOKEN.matcher(html);
            assertThat(token.find()).as(html).isTrue();
            String form = "username=" + encoded(username) + "&password=" + encoded(password) + "&_csrf="
                    + encoded(token.group(1));
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(page)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 302
                    && answer.headers()
                            .firstValue("Location")
                            .filter(to -> !to.contains("login"))
                            .isPresent();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Waits until something has come true, or fails with what the portal printed. */
    public void await(String what, Duration longest, BooleanSupplier condition) {
        long end = System.nanoTime() + longest.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(process.isAlive())
                    .as("it ended before " + what + ":\n" + log())
                    .isTrue();
            assertThat(System.nanoTime())
                    .as("still waiting until " + what + ":\n" + log())
                    .isLessThan(end);
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** Stops it as an administrator does, and waits for its end. */
    public void stop() throws InterruptedException {
        process.toHandle().destroy();
        assertThat(process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS))
                .as(log())
                .isTrue();
    }

    /** Kills it as a power cut does. */
    public void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
    }

    private static List<String> ofJava(String[] options, boolean java) {
        return Arrays.stream(options)
                .filter(option -> option.startsWith("-X") == java)
                .toList();
    }
}
