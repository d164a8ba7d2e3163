package youcheng.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.Actor;

/** Tells a step that a model calls who acts: {@code ${acting.on(execution)}}. */
@Component("acting")
public class Acting {

    Acting() {}

    /** The person on whose call the engine runs, or the system where a timer's job runs it. */
    public Actor on(DelegateExecution execution) {
        String account = authenticated();
        return account != null && account.chars().allMatch(Character::isDigit)
                ? Actor.person(Long.parseLong(account))
                : Actor.system(execution.getCurrentActivityId());
    }

    private static @Nullable String authenticated() {
        return Context.getCommandContext() == null
                ? null
                : Context.getCommandContext().getAuthenticatedUserId();
    }
}
