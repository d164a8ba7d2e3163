/** The same step for many tasks, each with its own result. */
@NullMarked
package youcheng.tasks.bulk;

import org.jspecify.annotations.NullMarked;
