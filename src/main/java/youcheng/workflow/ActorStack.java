package youcheng.workflow;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.Actor;

/**
 * Who acts while the engine runs on this thread. A call may lead to another, also out of a step of a model: the inner one
 * acts as whoever it names, and after it, however it ends, the outer one goes on as before.
 */
@Component
class ActorStack {

    private final IdentityService identity;
    private static final ThreadLocal<@Nullable Actor> ACTING = new ThreadLocal<>();

    ActorStack(IdentityService identity) {
        this.identity = identity;
    }

    /** Who acts now, or null where nobody called: a timer's job runs. */
    @Nullable
    Actor current() {
        return ACTING.get();
    }

    /** Runs the call as this actor; the engine's own operation log names whoever does it, also where they do for another. */
    <T> T as(Actor by, Supplier<T> call) {
        Actor outer = ACTING.get();
        Authentication outerInTheEngine = identity.getCurrentAuthentication();
        try {
            ACTING.set(by);
            identity.setAuthenticatedUserId(
                    by instanceof Actor.Machine system ? system.activity() : Long.toString(by.accountId()));
            return call.get();
        } finally {
            if (outer == null) {
                ACTING.remove();
            } else {
                ACTING.set(outer);
            }
            identity.setAuthentication(outerInTheEngine);
        }
    }
}
