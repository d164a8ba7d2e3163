package youcheng.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is larger than any page sends, before it is read into memory. Uploads of people who are signed in are
 * read piece by piece, and have a limit of their own.
 */
final class RequestLimits extends OncePerRequestFilter {

    /** Where the other filters of this portal keep who is signed in; a second portal in one process has its own place. */
    private final SecurityContextHolderStrategy contexts;

    static final long LARGEST_OF_VISITORS = 32L * 1024;
    static final long LARGEST = 16L * 1024 * 1024;

    private static final String UPLOADS = "/VAADIN/dynamic/";

    RequestLimits(SecurityContextHolderStrategy contexts) {
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean signedIn = isSignedIn();
        boolean unbounded = signedIn && request.getServletPath().startsWith(UPLOADS);
        if (isWebSocket(request)) {
            // Nothing here uses one, and Tomcat 11.0.27 loses memory with each (CVE-2026-118233).
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (!unbounded && request.getHeader("Transfer-Encoding") != null) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (!unbounded && request.getContentLengthLong() > (signedIn ? LARGEST : LARGEST_OF_VISITORS)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isWebSocket(HttpServletRequest request) {
        String protocol = request.getHeader("Upgrade");
        return protocol != null && protocol.toLowerCase(Locale.ROOT).contains("websocket");
    }

    private boolean isSignedIn() {
        Authentication authentication = contexts.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PortalUser;
    }
}
