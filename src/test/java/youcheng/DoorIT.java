package youcheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The door of the portal as it ships, over real HTTP, from addresses that a proxy on this machine names. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DoorIT {

    private static final Logger LOG = LoggerFactory.getLogger(DoorIT.class);
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final String FORWARDED = "X-Forwarded-For";
    private static final String PASSWORD = "youcheng";

    /** The kilobytes that a portal at rest on this heap may occupy after all of it. */
    private static final long BOUND = 200_000;

    @TempDir
    private static Path folder;

    private static BuiltPortal portal;

    @BeforeAll
    static void start() throws IOException {
        portal = BuiltPortal.start(folder, "-Xmx320m");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    @Order(1)
    void everyAnswerTellsTheBrowserWhatItMayDo() throws Exception {
        try (WebSession officer = new WebSession(portal.port())) {
            officer.signIn("officer", PASSWORD);
            for (String path : List.of("/login", "/tasks", "/", "/none", "/files/1", "/files/x", "/styles/none.css")) {
                assertHeaders(path, officer.get(path));
                assertThat(officer.get(path).headers().firstValue("Cache-Control"))
                        .as(path)
                        .contains("no-store");
            }
        }
        assertHeaders("/tasks", portal.get("/tasks"));
        assertHeaders("refused before anything looks at it", portal.get("/tasks;x=y"));
        for (String path : List.of("/styles/youcheng.css", "/icons/youcheng.svg", "/components/chart.js")) {
            HttpResponse<String> kept = portal.get(path);
            assertHeaders(path, kept);
            assertThat(kept.statusCode()).as(path).isEqualTo(200);
            assertThat(kept.headers().firstValue("Cache-Control").orElse(""))
                    .as(path)
                    .contains("max-age")
                    .doesNotContain("no-store");
        }
        assertThat(nonce(portal.get("/login"))).isNotEqualTo(nonce(portal.get("/login")));
    }

    @Test
    @Order(2)
    void behindATlsProxyCookiesAndRedirectsStaySecure() throws Exception {
        try (WebSession plain = new WebSession(portal.port())) {
            HttpResponse<String> page = plain.get("/login");
            assertThat(page.headers().allValues("Set-Cookie"))
                    .isNotEmpty()
                    .noneMatch(cookie -> cookie.contains("Secure"))
                    .allMatch(cookie -> cookie.contains("SameSite=Lax"));
            assertThat(page.headers().firstValue("Strict-Transport-Security")).isEmpty();
        }
        try (WebSession secure =
                new WebSession(portal.port(), "X-Forwarded-Proto", "https", FORWARDED, "203.0.113.9")) {
            HttpResponse<String> redirect = secure.get("/tasks?q=x");
            assertThat(redirect.headers().firstValue("Location").orElseThrow())
                    .matches("https://localhost(:\\d+)?/login|/login");
            assertThat(redirect.headers().firstValue("Strict-Transport-Security"))
                    .hasValueSatisfying(value -> assertThat(value).startsWith("max-age="));
            assertThat(redirect.headers().allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allMatch(cookie -> cookie.contains("Secure"));
            assertThat(secure.get("/login").headers().allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allMatch(cookie -> cookie.contains("Secure") && cookie.contains("HttpOnly"));
        }
    }

    @Test
    @Order(3)
    void whoeverSignsInArrivesWhereTheyWantedTo() throws Exception {
        try (WebSession officer = new WebSession(portal.port())) {
            assertThat(officer.get("/tasks?q=%E5%9F%8E").headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
            assertThat(officer.cookie("JSESSIONID"))
                    .as("no session before a sign-in page")
                    .isEmpty();

            assertThat(officer.signIn("officer", PASSWORD)).endsWith("/tasks?q=%E5%9F%8E");
        }
    }

    @Test
    @Order(4)
    void guessingWaitsLongerEachTimeAndKeepsNobodyElseOut() throws Exception {
        try (WebSession guesser = new WebSession(portal.port(), FORWARDED, "198.51.100.1")) {
            for (int i = 1; i < 5; i++) {
                assertThat(guesser.signIn("admin", "guess " + i)).endsWith("/login?error");
            }
            assertThat(guesser.signIn("admin", "guess 5")).containsPattern("/login\\?error&wait=[45]$");
            assertThat(guesser.signIn("admin", PASSWORD))
                    .as("the right one has to wait there too")
                    .containsPattern("/login\\?wait=[1-5]$");
        }
        for (int address = 2; address < 30; address++) {
            try (WebSession guesser = new WebSession(portal.port(), FORWARDED, "198.51.100." + address)) {
                guesser.signIn("admin", "guess");
            }
        }
        try (WebSession administrator = new WebSession(portal.port(), FORWARDED, "192.0.2.1")) {
            assertThat(administrator.signIn("admin", PASSWORD)).doesNotContain("/login");
            assertThat(administrator.isSignedIn()).isTrue();
        }
    }

    @Test
    @Order(5)
    void noOtherSiteSignsAnybodyIn() throws Exception {
        try (WebSession lured = new WebSession(portal.port(), "Sec-Fetch-Site", "cross-site")) {
            assertThat(lured.signIn("officer", PASSWORD)).endsWith("/login?again");
            assertThat(lured.isSignedIn()).isFalse();
        }
    }

    /** What is written of Tomcat's memory while it changes the protocol does not concern a portal that never does. */
    @Test
    @Order(5)
    void noRequestChangesTheProtocol() throws Exception {
        for (String path : List.of("/", "/login", "/VAADIN/push", "/?v-r=push")) {
            for (String protocol : List.of("websocket", "h2c", "TLS/1.2")) {
                assertThat(status(
                                "GET " + path + " HTTP/1.1",
                                "Upgrade: " + protocol + "\r\nConnection: Upgrade\r\nHTTP2-Settings: AAMAAABk\r\n"
                                        + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                                ""))
                        .as(path + " " + protocol)
                        .isNotEqualTo(101);
            }
        }
    }

    /** Each of these filled the heap of a portal without limits. */
    @Test
    @Order(6)
    void visitorsCannotFillTheHeap() throws Exception {
        long before = heap();
        long begin = System.nanoTime();
        List<Integer> large = inParallel(250, DoorIT::enormousName);
        assertThat(large).as("names of 2 MB").allMatch(status -> status == 413 || status == 0);
        List<Integer> bodies = inParallel(40, DoorIT::enormousMessage);
        assertThat(bodies).as("messages of 8 MB").allMatch(status -> status == 413 || status == 0);
        inParallel(8_000, number -> status(number % 2 == 0 ? "/tasks?n=" + number : "/login"));
        assertThat(inParallel(800, DoorIT::newWindow))
                .filteredOn(status -> status == 200)
                .hasSizeGreaterThan(750);
        long after = heap();
        LOG.info(
                "250 names of 2 MB, 40 messages of 8 MB, 8,000 pages and 800 windows of visitors in {} s: {} KB before,"
                        + " {} KB after",
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin),
                before,
                after);

        assertThat(portal.log()).doesNotContain("OutOfMemory");
        assertThat(after).isLessThan(BOUND);
        try (WebSession officer = new WebSession(portal.port())) {
            officer.signIn("officer", PASSWORD);
            assertThat(officer.isSignedIn()).isTrue();
        }
    }

    /** Argon2 takes 16 MB for each password; two hundred at once would take ten times this heap. */
    @Test
    @Order(7)
    void twoHundredSignInsAtOnceAreBoundedInMemory() throws Exception {
        List<Integer> answers = inParallel(200, 100, number -> {
            try (WebSession each = new WebSession(portal.port(), FORWARDED, "203.0.113." + number)) {
                return each.signIn("officer", PASSWORD).contains("/login") ? 0 : 1;
            }
        });

        assertThat(portal.log()).doesNotContain("OutOfMemory");
        assertThat(answers).hasSize(200).contains(1);
        assertThat(status("/login")).isEqualTo(200);
    }

    private static void assertHeaders(String path, HttpResponse<String> answer) {
        assertThat(answer.headers().allValues("X-Content-Type-Options"))
                .as(path)
                .containsExactly("nosniff");
        assertThat(answer.headers().allValues("Referrer-Policy")).as(path).containsExactly("same-origin");
        assertThat(answer.headers().allValues("Permissions-Policy")).as(path).hasSize(1);
        assertThat(answer.headers().allValues("X-Frame-Options")).as(path).containsExactly("SAMEORIGIN");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .as(path)
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .contains(
                                "object-src 'none'", "base-uri 'self'", "frame-ancestors 'self'", "form-action 'self'")
                        .containsPattern("script-src 'self' 'unsafe-eval' 'nonce-[A-Za-z0-9+/]{24}'"));
    }

    /** The one that the page's scripts carry, which is the header's. */
    private static String nonce(HttpResponse<String> page) {
        Matcher header = Pattern.compile("'nonce-([^']+)'")
                .matcher(page.headers().firstValue("Content-Security-Policy").orElse(""));
        assertThat(header.find()).isTrue();
        Matcher scripts = Pattern.compile("<script[^>]*>").matcher(page.body());
        int count = 0;
        while (scripts.find()) {
            assertThat(scripts.group()).contains("nonce=\"" + header.group(1) + "\"");
            count++;
        }
        assertThat(count).isPositive();
        return header.group(1);
    }

    private static int enormousName(int number) throws IOException, InterruptedException {
        return status(
                "POST /login HTTP/1.1",
                "Content-Type: application/x-www-form-urlencoded",
                "username=" + number + "x".repeat(2_000_000) + "&password=x");
    }

    private static int enormousMessage(int number) throws IOException, InterruptedException {
        return status(
                "POST /?v-r=uidl&v-uiId=0 HTTP/1.1", "Content-Type: application/json", "[" + " ".repeat(8_000_000));
    }

    /** Opens the sign-in page with all that belongs to it, as a browser does. */
    private static int newWindow(int number) throws IOException, InterruptedException {
        try (WebSession visitor = new WebSession(portal.port(), FORWARDED, "203.0.113." + number % 250)) {
            visitor.get("/login");
            return visitor.get("/?v-r=init&location=login&query=&v-browserDetails=%7B%7D")
                    .statusCode();
        }
    }

    private static int status(String path) throws IOException {
        return status("GET " + path + " HTTP/1.1", "Accept: text/html", "");
    }

    /** The status of the answer, or 0 where the portal hung up before it had read everything. */
    private static int status(String line, String header, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.US_ASCII);
        try (Socket socket = new Socket("localhost", portal.port())) {
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            out.write((line + "\r\nHost: localhost\r\n" + (header.contains("Upgrade") ? "" : "Connection: close\r\n")
                            + header + "\r\nContent-Length: " + bytes.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            try {
                out.write(bytes);
                out.flush();
            } catch (IOException e) {
                return 0;
            }
            InputStream in = socket.getInputStream();
            byte[] beginning = in.readNBytes(12);
            return beginning.length < 12 ? 0 : Integer.parseInt(new String(beginning, 9, 3, StandardCharsets.US_ASCII));
        } catch (java.net.SocketException e) {
            return 0;
        }
    }

    @FunctionalInterface
    private interface Action {
        int by(int number) throws Exception;
    }

    private static List<Integer> inParallel(int times, Action action) throws Exception {
        return inParallel(times, 8, action);
    }

    private static List<Integer> inParallel(int times, int threads, Action action) throws Exception {
        try (ExecutorService visitors = Executors.newFixedThreadPool(threads)) {
            List<Callable<Integer>> auditEvents = new ArrayList<>();
            for (int number = 0; number < times; number++) {
                int own = number;
                auditEvents.add(() -> action.by(own));
            }
            List<Integer> results = new ArrayList<>();
            for (Future<Integer> result : visitors.invokeAll(auditEvents)) {
                results.add(result.get());
            }
            return results;
        }
    }

    /** The kilobytes in use after a full collection. */
    private static long heap() throws IOException, InterruptedException {
        jcmd("GC.run");
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        assertThat(used.find()).isTrue();
        return Long.parseLong(used.group(1));
    }

    private static String jcmd(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(portal.pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
