package youcheng.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import youcheng.base.Actor;

/** Tells a step that a model calls who acts: {@code ${acting.on(execution)}}. */
@Component("acting")
public class Acting {

    private final ActorStack actors;

    Acting(ActorStack actors) {
        this.actors = actors;
    }

    /** The person on whose call the engine runs, or the system where a timer's job runs it. */
    public Actor on(DelegateExecution execution) {
        Actor caller = actors.current();
        return caller != null && caller.isPerson() ? caller : Actor.system(execution.getCurrentActivityId());
    }
}
