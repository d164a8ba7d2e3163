package youcheng.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session in which nobody has done anything for a while, and any after its longest time. An open window calls
 * regularly by itself; that it does is not something that anybody did.
 */
final class SessionLimits extends OncePerRequestFilter {

    /** Where the other filters of this portal keep who is signed in; a second portal in one process has its own place. */
    private final SecurityContextHolderStrategy contexts;

    private static final String SIGNED_IN = "youcheng.signed-in";
    private static final String ACTED = "youcheng.acted";

    private final SessionTimes times;
    private final VisitorSessions visitors;
    private final Clock clock;

    SessionLimits(SessionTimes times, VisitorSessions visitors, Clock clock, SecurityContextHolderStrategy contexts) {
        this.contexts = contexts;
        this.times = times;
        this.visitors = visitors;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && isSignedIn()) {
            Instant now = clock.instant();
            if (session.getAttribute(SIGNED_IN) == null) {
                visitors.signedIn(session, times.idle());
                session.setAttribute(SIGNED_IN, now);
                session.setAttribute(ACTED, now);
            }
            if (isOver(session, SIGNED_IN, times.longest(), now) || isOver(session, ACTED, times.idle(), now)) {
                session.invalidate();
                contexts.setContext(contexts.createEmptyContext());
            } else if (!isHeartbeat(request)) {
                session.setAttribute(ACTED, now);
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isSignedIn() {
        Authentication authentication = contexts.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PortalUser;
    }

    private static boolean isOver(HttpSession session, String since, Duration longest, Instant now) {
        return session.getAttribute(since) instanceof Instant begin
                && !begin.plus(longest).isAfter(now);
    }

    /** What a window sends whether or not somebody sits before it: every few minutes, and whenever it was told of something. */
    private static boolean isHeartbeat(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && (query.contains("v-r=heartbeat") || query.contains("v-r=push"));
    }
}
