package youcheng.audit;

import youcheng.base.Actor;

/** Names people of the trail; the module that knows them implements it. */
public interface ActorNames {

    /** This person and the one for whom they acted, as an argument of a message. */
    Object named(Actor person);
}
