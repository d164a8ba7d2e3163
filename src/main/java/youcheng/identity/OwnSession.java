package youcheng.identity;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The session in which somebody works: it goes on when they end all others of theirs, or act in another name. */
@Component
class OwnSession {

    /** Lets it go on with this state of the account, in whosever name it acts, once that is stored. */
    void goesOnWith(Account account) {
        PortalUser own = new PortalUser(account);
        PortalUser user = SignedIn.user().map(own::inTheNameOf).orElse(own);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keep(context(user));
            }
        });
    }

    /** Lets it go on in another name, as another session: whoever knew its id before does not know it now. */
    void goesOnAs(PortalUser user) {
        SecurityContext context = context(user);
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getRequest().getSession(false) != null) {
            attributes.getRequest().changeSessionId();
        }
        keep(context);
        SecurityContextHolder.setContext(context);
    }

    private static SecurityContext context(PortalUser user) {
        UsernamePasswordAuthenticationToken authentication =
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        if (before != null) {
            authentication.setDetails(before.getDetails());
        }
        return new SecurityContextImpl(authentication);
    }

    private static void keep(SecurityContext context) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(
                    HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                    context,
                    RequestAttributes.SCOPE_SESSION);
        }
    }
}
