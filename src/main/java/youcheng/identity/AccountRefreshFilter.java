package youcheng.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request the rights its account has now, so that menu and views follow a change at the next click. The
 * account was disabled: the session ends.
 */
final class AccountRefreshFilter extends OncePerRequestFilter {

    private final AccountRepository accounts;

    AccountRefreshFilter(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication session = SecurityContextHolder.getContext().getAuthentication();
        if (session != null && session.getPrincipal() instanceof PortalUser user) {
            SecurityContext fresh = SecurityContextHolder.createEmptyContext();
            Optional<Account> account = accounts.findById(user.accountId()).filter(found -> !found.isDisabled());
            if (account.isPresent()) {
                PortalUser now = new PortalUser(account.get());
                UsernamePasswordAuthenticationToken authentication =
                        UsernamePasswordAuthenticationToken.authenticated(now, null, now.getAuthorities());
                // Work that goes on outside of the request knows by them where the session signed in.
                authentication.setDetails(session.getDetails());
                fresh.setAuthentication(authentication);
            } else if (request.getSession(false) != null) {
                request.getSession().invalidate();
            }
            SecurityContextHolder.setContext(fresh);
        }
        chain.doFilter(request, response);
    }
}
