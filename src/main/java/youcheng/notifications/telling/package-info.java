/** What features tell people, and by which ways these may hear of it: all that other modules use. */
@NamedInterface("telling")
@NullMarked
package youcheng.notifications.telling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
