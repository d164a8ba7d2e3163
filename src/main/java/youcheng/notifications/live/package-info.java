/** What windows hear of notices while they are open. */
@NullMarked
package youcheng.notifications.live;

import org.jspecify.annotations.NullMarked;
