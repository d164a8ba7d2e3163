package youcheng.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before the check of a password: a try that has to wait is answered at once with how long, and only so many
 * passwords are checked at the same time, since each check takes 16 MB of memory on purpose.
 */
final class SignInGate extends OncePerRequestFilter {

    static final RequestMatcher SIGN_IN =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/login");

    private static final int AT_ONCE = 4;
    private static final Duration BUSY = Duration.ofSeconds(5);

    private final Semaphore checks = new Semaphore(AT_ONCE);
    private final SignInThrottle throttle;
    private final ApplicationEventPublisher events;

    SignInGate(SignInThrottle throttle, ApplicationEventPublisher events) {
        this.throttle = throttle;
        this.events = events;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !SIGN_IN.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            // A page elsewhere sends somebody's browser in, under a name of its choice.
            response.sendRedirect(request.getContextPath() + "/login?again");
            return;
        }
        String username = username(request);
        Duration wait = throttle.tryNow(username, request.getRemoteAddr());
        if (!wait.isZero()) {
            tellOfRefusal(username, request);
            response.sendRedirect(waiting(request, wait));
        } else if (!admitted()) {
            response.sendRedirect(waiting(request, BUSY));
        } else {
            try {
                chain.doFilter(request, response);
            } finally {
                checks.release();
            }
        }
    }

    static String username(HttpServletRequest request) {
        return Objects.requireNonNullElse(
                request.getParameter(UsernamePasswordAuthenticationFilter.SPRING_SECURITY_FORM_USERNAME_KEY), "");
    }

    static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }

    /** The sign-in page that says how long to wait. */
    private static String waiting(HttpServletRequest request, Duration wait) {
        return request.getContextPath() + "/login?wait=" + seconds(wait);
    }

    private boolean admitted() {
        try {
            return checks.tryAcquire(BUSY.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void tellOfRefusal(String username, HttpServletRequest request) {
        UsernamePasswordAuthenticationToken attempt =
                UsernamePasswordAuthenticationToken.unauthenticated(username.strip(), "");
        attempt.setDetails(new WebAuthenticationDetailsSource().buildDetails(request));
        events.publishEvent(new AuthenticationFailureLockedEvent(attempt, new LockedException("has to wait")));
    }
}
