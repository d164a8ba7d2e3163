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

    /** Between the name of a deputy and that of the person for whom they act. */
    private static final String FOR = " for ";

    public Colleagues(UserDetailsService accounts) {
        this.accounts = accounts;
    }

    /** How somebody is called who acts for another: wherever a username is asked, it says who, and in whose name. */
    public static String acting(String deputy, String principal) {
        return deputy + FOR + principal;
    }

    /** Somebody's account id. */
    public long accountId(String username) {
        return ((PortalUser) accounts.loadUserByUsername(username)).accountId();
    }

    /** Whoever acts from now on; the session holds the rights that the account has now. */
    public void signIn(String username) {
        UserDetails user = user(username);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    private UserDetails user(String username) {
        int between = username.indexOf(FOR);
        if (between < 0) {
            return accounts.loadUserByUsername(username);
        }
        PortalUser deputy = (PortalUser) accounts.loadUserByUsername(username.substring(0, between));
        return deputy.actingFor((PortalUser) accounts.loadUserByUsername(username.substring(between + FOR.length())));
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
