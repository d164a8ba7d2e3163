package youcheng.notifications.telling;

import java.util.List;

/** What a feature tells people of, beside what this module hears itself; it implements it as a component. */
public interface NoticeKinds {

    /** Its kinds, in the order in which people choose among them. */
    List<NoticeKind> kinds();
}
