package youcheng.identity;

import java.util.List;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.Jsr250AuthorizationManager;
import org.springframework.security.core.Authentication;

/**
 * Decides {@code @RolesAllowed} on services by the rights the account has in the database now, not by those it had when
 * its session began; a deputy's by those of the person for whom they act.
 */
final class FreshRights implements AuthorizationManager<MethodInvocation> {

    private final Jsr250AuthorizationManager annotations = new Jsr250AuthorizationManager();
    private final SignedIn signedIn;

    FreshRights(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public @Nullable AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> session, MethodInvocation invocation) {
        return annotations.authorize(this::now, invocation);
    }

    private Authentication now() {
        return signedIn.find()
                .map(person -> UsernamePasswordAuthenticationToken.authenticated(
                        person.username(), null, PortalUser.authorities(person)))
                .orElseGet(() -> UsernamePasswordAuthenticationToken.authenticated("nobody", null, List.of()));
    }
}
