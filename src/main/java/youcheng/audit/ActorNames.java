package youcheng.audit;

import youcheng.base.Actor;

/** Names people of the trail; the module that knows them implements it. */
public interface ActorNames {

    /** The name of this person, as colleagues read it. */
    String nameOf(Actor person);
}
