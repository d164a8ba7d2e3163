/** What windows hear of tasks while they are open. */
@NullMarked
package youcheng.tasks.live;

import org.jspecify.annotations.NullMarked;
