package youcheng.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.stereotype.Component;
import youcheng.base.MachineTime;

/** What stands before the portal: limits of requests and sessions, and the way through the sign-in page. */
@Component
class Door {

    private final SignInThrottle throttle;
    private final SessionTimes times;
    private final VisitorSessions visitors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Door(
            SignInThrottle throttle,
            SessionTimes times,
            VisitorSessions visitors,
            ApplicationEventPublisher events,
            @MachineTime Clock clock) {
        this.throttle = throttle;
        this.times = times;
        this.visitors = visitors;
        this.events = events;
        this.clock = clock;
    }

    void guard(HttpSecurity http, SecurityContextHolderStrategy contexts) {
        // The shell gives every answer its headers, also those that never come as far as here.
        http.headers(AbstractHttpConfigurer::disable);
        http.formLogin(form -> form.failureHandler(this::failed));
        http.addFilterBefore(new SessionLimits(times, visitors, clock, contexts), CsrfFilter.class);
        http.addFilterAfter(new RequestLimits(contexts), SessionLimits.class);
        http.addFilterBefore(new SignInGate(throttle, events), UsernamePasswordAuthenticationFilter.class);
    }

    /** Says that it failed, and how long to wait where there is something to wait for; keeps nothing in a session. */
    private void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        Duration wait = throttle.wait(SignInGate.username(request), request.getRemoteAddr());
        response.sendRedirect(signInPage(request, wait.isZero() ? "error" : "error&wait=" + SignInGate.seconds(wait)));
    }

    private static String signInPage(HttpServletRequest request, String query) {
        return request.getContextPath() + "/login?" + query;
    }
}
