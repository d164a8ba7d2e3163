package youcheng.identity;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import youcheng.audit.ClientAddress;

/** The address that the request came from; outside of a request the one from which the session signed in. */
@Component
class RequestAddress implements ClientAddress {

    @Override
    public Optional<String> address() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
            return Optional.ofNullable(request.getRequest().getRemoteAddr());
        }
        Authentication session = SecurityContextHolder.getContext().getAuthentication();
        return session != null && session.getDetails() instanceof WebAuthenticationDetails details
                ? Optional.ofNullable(details.getRemoteAddress())
                : Optional.empty();
    }
}
