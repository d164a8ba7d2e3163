/** Notices in words. */
@NullMarked
package youcheng.notifications.words;

import org.jspecify.annotations.NullMarked;
