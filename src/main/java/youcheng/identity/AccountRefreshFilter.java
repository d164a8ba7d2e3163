package youcheng.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request the rights its account has now, so that menu and views follow a change at the next click. Where the
 * account was closed or got another password elsewhere, the session ends; where its password is for one use, no request
 * leads anywhere but to choosing another.
 */
final class AccountRefreshFilter extends OncePerRequestFilter {

    /** Where the other filters of this portal keep who is signed in; a second portal in one process has its own place. */
    private final SecurityContextHolderStrategy contexts;

    private static final Set<String> WHILE_CHOOSING =
            Set.of("/" + IdentityNavigation.OWN_ACCOUNT, "/login", "/logout", "/error", "/VAADIN/push");
    private static final List<String> LOOKS =
            List.of("/VAADIN/build/", "/VAADIN/static/", "/styles/", "/components/", "/icons/", "/lumo/", "/aura/");

    private final AccountRepository accounts;
    private final SignedIn signedIn;

    AccountRefreshFilter(AccountRepository accounts, SignedIn signedIn, SecurityContextHolderStrategy contexts) {
        this.contexts = contexts;
        this.accounts = accounts;
        this.signedIn = signedIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication session = contexts.getContext().getAuthentication();
        if (session != null && session.getPrincipal() instanceof PortalUser user) {
            Optional<Account> account = accounts.findById(user.accountId())
                    .filter(found -> !found.isDisabled() && found.sessionVersion() == user.sessionVersion());
            refresh(account.map(found -> now(found, user)), session.getDetails(), request);
            if (account.filter(Account::passwordIsTemporary).isPresent() && !mayWhileChoosing(request)) {
                leadToChoosing(request, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /** Whoever no longer may act for another can do nothing as that one; what they began so is not done in their own name. */
    private PortalUser now(Account account, PortalUser before) {
        Long principal = before.principal();
        if (principal == null) {
            return new PortalUser(account);
        }
        return new PortalUser(
                account,
                signedIn.acting(before).orElseGet(() -> account.person().withoutRightsFor(principal)));
    }

    private void refresh(Optional<PortalUser> user, @Nullable Object details, HttpServletRequest request) {
        SecurityContext fresh = contexts.createEmptyContext();
        if (user.isPresent()) {
            PortalUser now = user.get();
            UsernamePasswordAuthenticationToken authentication =
                    UsernamePasswordAuthenticationToken.authenticated(now, null, now.getAuthorities());
            // Work that goes on outside of the request knows by them where the session signed in.
            authentication.setDetails(details);
            fresh.setAuthentication(authentication);
        } else if (request.getSession(false) != null) {
            request.getSession().invalidate();
        }
        contexts.setContext(fresh);
    }

    /** What the page on which one chooses needs; its windows' messages lead to no other, see the shell. */
    private static boolean mayWhileChoosing(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        return WHILE_CHOOSING.contains(path)
                || LOOKS.stream().anyMatch(path::startsWith)
                || (path.equals("/") && query != null && query.startsWith("v-r="));
    }

    private static void leadToChoosing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accept = request.getHeader("Accept");
        if (request.getMethod().equals("GET") && accept != null && accept.contains("text/html")) {
            response.sendRedirect(request.getContextPath() + "/" + IdentityNavigation.OWN_ACCOUNT);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
