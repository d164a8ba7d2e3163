package youcheng.identity;

import java.util.List;

/** Tells the accounts, which know no process, what processes there are: deputies may be appointed for some of them. */
public interface PortalProcesses {

    /** The keys of all processes; the message {@code process.<key>} names each. */
    List<String> keys();
}
