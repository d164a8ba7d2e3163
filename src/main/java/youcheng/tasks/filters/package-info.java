/** Filters of the task list that people keep under a name. */
@NullMarked
package youcheng.tasks.filters;

import org.jspecify.annotations.NullMarked;
