package youcheng.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.util.WebUtils;

/**
 * Remembers in the visitor's own browser which page they wanted before they had to sign in. A session would do it at the
 * portal's expense, for everybody who asks.
 */
final class PlaceWanted implements RequestCache {

    static final String COOKIE = "youcheng-place";

    private static final Duration REMEMBERED = Duration.ofHours(12);
    private static final int LONGEST = 1000;

    /** A page of this portal: never another host's, whoever wrote the cookie. */
    private static final Pattern OWN_PAGE = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String place = query == null ? path : path + "?" + query;
        if (request.getMethod().equals("GET") && isOwnPage(place)) {
            byte[] bytes = place.getBytes(StandardCharsets.UTF_8);
            response.addCookie(
                    cookie(request, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), REMEMBERED));
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return place(request).map(SimpleSavedRequest::new).orElse(null);
    }

    /** Nothing is played again; whoever arrives there no longer wants to. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (request.getUserPrincipal() != null
                && place(request)
                        .filter(place -> place.split("\\?", 2)[0].equals(path))
                        .isPresent()) {
            removeRequest(request, response);
        }
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        if (WebUtils.getCookie(request, COOKIE) != null) {
            response.addCookie(cookie(request, "", Duration.ZERO));
        }
    }

    private static Optional<String> place(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return Optional.empty();
        }
        try {
            String place = new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
            return Optional.of(place).filter(PlaceWanted::isOwnPage);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not written by us
        }
    }

    private static boolean isOwnPage(String place) {
        return place.length() <= LONGEST && OWN_PAGE.matcher(place).matches();
    }

    private static Cookie cookie(HttpServletRequest request, String value, Duration age) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) age.toSeconds());
        return cookie;
    }
}
