package youcheng;

import java.util.concurrent.Callable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Does things as one of the demonstration's people, and signs out again. */
public final class Sessions {

    private final UserDetailsService users;

    public Sessions(UserDetailsService users) {
        this.users = users;
    }

    /** Something that may fail. */
    public interface Deed {
        void run() throws Exception;
    }

    public void as(String username, Deed deed) {
        call(username, () -> {
            deed.run();
            return "";
        });
    }

    public <T> T call(String username, Callable<T> deed) {
        SecurityContext before = SecurityContextHolder.getContext();
        UserDetails user = users.loadUserByUsername(username);
        SecurityContext session = SecurityContextHolder.createEmptyContext();
        session.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(session);
        try {
            return deed.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
