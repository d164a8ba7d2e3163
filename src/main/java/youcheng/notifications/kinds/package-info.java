/** The kinds of notices that there are. */
@NullMarked
package youcheng.notifications.kinds;

import org.jspecify.annotations.NullMarked;
