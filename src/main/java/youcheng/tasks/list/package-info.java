/** The list of tasks: what is asked for, in which order and groups, page by page. */
@NullMarked
package youcheng.tasks.list;

import org.jspecify.annotations.NullMarked;
