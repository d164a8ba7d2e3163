package youcheng;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody's requests over real HTTP, cookies kept and redirects not followed, without a browser. */
public final class WebSession implements AutoCloseable {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String portal;
    private final String[] headers;

    /** With these headers, names and values in turn, in each request. */
    public WebSession(int port, String... headers) {
        this.portal = "http://localhost:" + port;
        this.headers = headers;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).header("Accept", "text/html"));
    }

    public HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** What a window sends by itself as long as it is open. */
    public int heartbeat() throws IOException, InterruptedException {
        return post("/?v-r=heartbeat&v-uiId=0", "text/plain;charset=utf-8", "").statusCode();
    }

    /** Where a sign-in leads to. */
    public String signIn(String username, String password) throws IOException, InterruptedException {
        Matcher token = CSRF.matcher(get("/login").body());
        if (!token.find()) {
            throw new AssertionError("The sign-in page has no token");
        }
        HttpResponse<String> answer = post(
                "/login",
                "application/x-www-form-urlencoded",
                "username=" + encoded(username) + "&password=" + encoded(password) + "&_csrf="
                        + encoded(token.group(1)));
        return answer.headers().firstValue("Location").orElse("status " + answer.statusCode());
    }

    /** Whether the portal knows who this is. */
    public boolean isSignedIn() throws IOException, InterruptedException {
        return get("/account").statusCode() == 200;
    }

    public Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal + path))
                .version(HttpClient.Version.HTTP_1_1)
                .timeout(Duration.ofSeconds(30));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
