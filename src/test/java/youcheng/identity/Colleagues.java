package youcheng.identity;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Signs people in and out in tests in which several of them act. */
public final class Colleagues {

    private final UserDetailsService accounts;

    public Colleagues(UserDetailsService accounts) {
        this.accounts = accounts;
    }

    /** Somebody's account id. */
    public long accountId(String username) {
        return ((PortalUser) accounts.loadUserByUsername(username)).accountId();
    }

    /** Whoever acts from now on; the session holds the rights that the account has now. */
    public void signIn(String username) {
        signIn(accounts.loadUserByUsername(username));
    }

    private static void signIn(UserDetails user) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    /** Has the one do this for the other, whose deputy they say they are. */
    public <T> T as(String deputy, String principal, Supplier<T> action) {
        PortalUser user = (PortalUser) accounts.loadUserByUsername(deputy);
        return as(deputy, () -> {
            signIn(user.actingFor((PortalUser) accounts.loadUserByUsername(principal)));
            return action.get();
        });
    }

    /** Has the one do this for the other, whose deputy they say they are. */
    public void as(String deputy, String principal, Runnable action) {
        as(deputy, principal, () -> {
            action.run();
            return deputy;
        });
    }

    public void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** Has somebody do this, after which acts again whoever acted before. */
    public <T> T as(String username, Supplier<T> action) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            signIn(username);
            return action.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Has somebody do this, after which acts again whoever acted before. */
    public void as(String username, Runnable action) {
        as(username, () -> {
            action.run();
            return username;
        });
    }
}
