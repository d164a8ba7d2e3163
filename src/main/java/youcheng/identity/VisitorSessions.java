package youcheng.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Bounds what visitors who have not signed in may occupy: their sessions end soon, and where there are too many of one
 * address or in all, the oldest ends at once. An open sign-in page keeps its session alive by itself, and one whose
 * session has ended asks to sign in again.
 */
@Component
class VisitorSessions implements HttpSessionListener {

    static final int MOST_OF_ONE_ADDRESS = 200;
    static final int MOST = 1000;
    static final Duration KEPT = Duration.ofMinutes(10);

    private static final String VISIT = "youcheng.visit";

    /** Marks a session as a visitor's, and says whose. */
    private record Visit(String address, long number) implements Serializable {}

    private final Map<Visit, HttpSession> visits = new LinkedHashMap<>();
    private long lastNumber;

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        HttpSession session = event.getSession();
        session.setMaxInactiveInterval((int) KEPT.toSeconds());
        List<HttpSession> tooMany = new ArrayList<>();
        synchronized (visits) {
            Visit visit = new Visit(address(), ++lastNumber);
            session.setAttribute(VISIT, visit);
            visits.put(visit, session);
            oldestBeyond(MOST_OF_ONE_ADDRESS, visit.address(), tooMany);
            oldestBeyond(MOST, null, tooMany);
        }
        tooMany.forEach(VisitorSessions::end);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        forget(event.getSession());
    }

    /** From now on it is a person's session, of whom nobody else decides how many there are. */
    void signedIn(HttpSession session, Duration idle) {
        session.setMaxInactiveInterval((int) idle.toSeconds());
        forget(session);
        session.removeAttribute(VISIT);
    }

    private void forget(HttpSession session) {
        if (session.getAttribute(VISIT) instanceof Visit visit) {
            synchronized (visits) {
                visits.remove(visit);
            }
        }
    }

    private void oldestBeyond(int most, @Nullable String address, List<HttpSession> tooMany) {
        List<Visit> of = visits.keySet().stream()
                .filter(visit -> address == null || visit.address().equals(address))
                .toList();
        of.stream().limit(Math.max(0, of.size() - most)).forEach(visit -> tooMany.add(visits.remove(visit)));
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException e) {
            // it has ended by itself meanwhile
        }
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? address(attributes.getRequest())
                : "";
    }

    private static String address(HttpServletRequest request) {
        return String.valueOf(request.getRemoteAddr());
    }
}
