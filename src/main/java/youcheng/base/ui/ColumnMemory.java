package youcheng.base.ui;

import java.util.Optional;

/** Remembers for each person how they set up the columns of a list, on whichever device. */
public interface ColumnMemory {

    /** What was remembered of this list; empty where nothing was. */
    Optional<String> recall(String list);

    /** Remembers this of a list. */
    void remember(String list, String layout);

    /** Forgets it: the list is as the portal sets it up. */
    void forget(String list);
}
