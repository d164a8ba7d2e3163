package youcheng.identity;

import org.aopalliance.intercept.MethodInvocation;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import youcheng.audit.AccessLog;
import youcheng.audit.Change;
import youcheng.audit.Deed;
import youcheng.audit.Reason;
import youcheng.base.Actor;

/** Writes sign-ins and denied attempts to the day's access chain. */
@Component
class SignInJournal {

    private final AccessLog log;

    SignInJournal(AccessLog log) {
        this.log = log;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        log.record(Deed.of("access.signedIn", actor(event.getAuthentication())));
    }

    @EventListener
    void signInFailed(AbstractAuthenticationFailureEvent event) {
        String username = event.getAuthentication().getName();
        log.record(Deed.of("access.signInFailed", Actor.system("sign-in"))
                .with(Change.personal("access.username", null, shortened(username)))
                .because(Reason.message(
                        "access.reason." + event.getException().getClass().getSimpleName())));
    }

    @EventListener
    void denied(AuthorizationDeniedEvent<?> event) {
        if (event.getObject() instanceof MethodInvocation invocation) {
            Authentication authentication = event.getAuthentication().get();
            log.record(Deed.of("access.denied", actor(authentication))
                    .with(Change.of(
                            "access.attempt",
                            null,
                            invocation.getMethod().getDeclaringClass().getSimpleName() + "."
                                    + invocation.getMethod().getName())));
        }
    }

    private static Actor actor(Authentication authentication) {
        return authentication.getPrincipal() instanceof PortalUser user
                ? Actor.person(user.accountId())
                : Actor.system("anonymous");
    }

    private static String shortened(String username) {
        return username.length() <= 100 ? username : username.substring(0, 100);
    }
}
