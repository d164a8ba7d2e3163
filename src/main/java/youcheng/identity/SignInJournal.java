package youcheng.identity;

import java.util.Locale;
import java.util.Objects;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import youcheng.audit.AccessLog;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.Actor;

/** Writes sign-ins, the ends of sessions and denied attempts to the day's access chain. */
@Component
class SignInJournal {

    /** Longer than any username: nobody has such an account. */
    private static final int LONGEST = 100;

    private final AccessLog log;
    private final AccountRepository accounts;

    SignInJournal(AccessLog log, AccountRepository accounts) {
        this.log = log;
        this.accounts = accounts;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        log.record(AuditEvent.of("access.signedIn", actor(event.getAuthentication())));
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        log.record(AuditEvent.of("access.signedOut", actor(event.getAuthentication())));
    }

    /** A session that ends while somebody is served is ended by what they do, which says so itself. */
    @EventListener
    void sessionEnded(HttpSessionDestroyedEvent event) {
        if (RequestContextHolder.getRequestAttributes() == null) {
            event.getSecurityContexts().stream()
                    .map(SecurityContext::getAuthentication)
                    .filter(Objects::nonNull)
                    .filter(session -> session.getPrincipal() instanceof PortalUser)
                    .forEach(session -> log.record(AuditEvent.of("access.sessionEnded", actor(session))));
        }
    }

    /**
     * What was typed as a username is not kept: it may be a password, typed one field too early. The account of that
     * name is, where there is one.
     */
    @EventListener
    void signInFailed(AbstractAuthenticationFailureEvent event) {
        String username = event.getAuthentication().getName();
        Long account = accountOf(username);
        AuditEvent auditEvent = AuditEvent.of("access.signInFailed", Actor.system("sign-in"))
                .with(
                        account == null
                                ? Change.of("access.account", null, "UNKNOWN")
                                : Change.account("access.account", null, account))
                .because(Reason.message(
                        "access.reason." + event.getException().getClass().getSimpleName()));
        log.recordRepeatable(auditEvent, account);
    }

    private @Nullable Long accountOf(String username) {
        return username.length() > LONGEST
                ? null
                : accounts.findByUsername(username.strip().toLowerCase(Locale.ROOT))
                        .map(Account::id)
                        .orElse(null);
    }

    @EventListener
    void denied(AuthorizationDeniedEvent<?> event) {
        if (event.getObject() instanceof MethodInvocation invocation) {
            Authentication authentication = event.getAuthentication().get();
            AuditEvent auditEvent = AuditEvent.of("access.denied", acting(authentication))
                    .with(Change.of(
                            "access.attempt",
                            null,
                            invocation.getMethod().getDeclaringClass().getSimpleName() + "."
                                    + invocation.getMethod().getName()));
            deny(auditEvent);
        }
    }

    /** Whoever is not signed in may be denied without end; whoever is has a name to answer for it. */
    private void deny(AuditEvent auditEvent) {
        if (auditEvent.actor().isPerson()) {
            log.record(auditEvent);
        } else {
            log.recordRepeatable(auditEvent, null);
        }
    }

    /** Whose session it is: nobody signs in or out for another. */
    private static Actor actor(Authentication authentication) {
        return acting(authentication).doer();
    }

    private static Actor acting(Authentication authentication) {
        return authentication.getPrincipal() instanceof PortalUser user ? user.actor() : Actor.system("anonymous");
    }
}
