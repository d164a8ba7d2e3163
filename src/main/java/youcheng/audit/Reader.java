package youcheng.audit;

import youcheng.base.Actor;

/** Tells who reads the trail; the module that knows who is signed in implements it. */
public interface Reader {

    /** The person who is signed in. */
    Actor reader();
}
