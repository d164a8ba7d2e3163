/** Keeping the tasks of others moving. */
@NullMarked
package youcheng.tasks.oversight;

import org.jspecify.annotations.NullMarked;
