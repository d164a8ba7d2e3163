package youcheng.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a window that says, while it is left, that it polls no more. The window's farewell, which comes beside it, ends its
 * poll; this message would find a poll that was just answered, whose request the server has given to somebody else already.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LeftWindowFilter extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null || !query.contains("v-r=push") || !query.contains("X-Atmosphere-Transport=close");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setStatus(HttpServletResponse.SC_OK);
    }
}
