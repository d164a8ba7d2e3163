/** What somebody typed for a task that is not theirs to do any more. */
@NullMarked
package youcheng.tasks.unsent;

import org.jspecify.annotations.NullMarked;
