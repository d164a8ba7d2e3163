package youcheng.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** After the sign-in one arrives where one wanted to, and never on another site. */
class PlaceWantedTest {

    private final PlaceWanted wanted = new PlaceWanted();

    @Test
    void aPageIsRememberedInTheBrowserAlone() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/cases");
        request.setQueryString("q=%E5%9F%8E");
        MockHttpServletResponse response = new MockHttpServletResponse();

        wanted.saveRequest(request, response);

        assertThat(request.getSession(false)).isNull();
        Cookie cookie = Objects.requireNonNull(response.getCookie(PlaceWanted.COOKIE));
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(place(cookie)).isEqualTo("/cases?q=%E5%9F%8E");
    }

    @Test
    void whatIsNoPageIsNotRemembered() {
        MockHttpServletResponse response = new MockHttpServletResponse();

        wanted.saveRequest(new MockHttpServletRequest("POST", "/cases"), response);
        wanted.saveRequest(new MockHttpServletRequest("GET", "//elsewhere.example/"), response);
        wanted.saveRequest(new MockHttpServletRequest("GET", "/" + "x".repeat(3_000)), response);

        assertThat(response.getCookies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example/",
                "/\\elsewhere.example/",
                "https://elsewhere.example/",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: a=b",
                "/\\\\elsewhere.example",
                "elsewhere",
                "",
            })
    void nobodyIsLedElsewhereByACookie(String place) {
        byte[] bytes = place.getBytes(StandardCharsets.UTF_8);

        assertThat(place(new Cookie(
                        PlaceWanted.COOKIE,
                        Base64.getUrlEncoder().withoutPadding().encodeToString(bytes))))
                .isNull();
    }

    @Test
    void aCookieThatIsNotOursIsIgnored() {
        assertThat(place(new Cookie(PlaceWanted.COOKIE, "not*base64"))).isNull();
    }

    private @Nullable String place(Cookie cookie) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
        request.setCookies(cookie);
        var saved = wanted.getRequest(request, new MockHttpServletResponse());
        return saved == null ? null : saved.getRedirectUrl();
    }
}
