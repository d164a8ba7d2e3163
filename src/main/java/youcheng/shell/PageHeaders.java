package youcheng.shell;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every answer the headers that keep a browser from guessing types, storing pages, telling others where it was and
 * running what is not ours. Written before anything else runs: after a forward to Vaadin's servlet it would be too late.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PageHeaders extends OncePerRequestFilter {

    private static final String POLICY = "Content-Security-Policy";
    private static final String NONCE = PageHeaders.class.getName() + ".nonce";
    private static final String YEAR = "max-age=31536000";

    /**
     * Flow turns the expressions that the server sends into functions ('unsafe-eval') and styles elements as it goes; no
     * script runs that stands in a page without this answer's nonce.
     */
    private static final String OURS_ONLY = "default-src 'self'; script-src 'self' 'unsafe-eval' 'nonce-%s'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    private final SecureRandom random = new SecureRandom();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String nonce = nonce();
        request.setAttribute(NONCE, nonce);
        Replaceable answer = new Replaceable(response);
        answer.preset(POLICY, OURS_ONLY.formatted(nonce));
        answer.preset("X-Content-Type-Options", "nosniff");
        answer.preset("X-Frame-Options", "SAMEORIGIN");
        answer.preset("Referrer-Policy", "same-origin");
        answer.preset("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        answer.preset("Cross-Origin-Resource-Policy", "same-origin");
        // What may be kept says so itself: styles, scripts and icons.
        answer.preset("Cache-Control", "no-store");
        if (request.isSecure()) {
            answer.preset("Strict-Transport-Security", YEAR);
            answer.preset("Cross-Origin-Opener-Policy", "same-origin");
        }
        chain.doFilter(request, answer);
    }

    /** What a script in the page that answers this request has to carry. */
    static String nonceOf(VaadinRequest request) {
        return String.valueOf(request.getAttribute(NONCE));
    }

    private String nonce() {
        byte[] bytes = new byte[18];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Whoever adds a header of ours means another value, not a second one. */
    private static final class Replaceable extends HttpServletResponseWrapper {

        private final Set<String> preset = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

        Replaceable(HttpServletResponse response) {
            super(response);
        }

        void preset(String name, String value) {
            preset.add(name);
            setHeader(name, value);
        }

        @Override
        public void addHeader(String name, String value) {
            if (preset.remove(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
