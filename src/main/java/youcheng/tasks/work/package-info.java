/** An open task under the lock of its case, whoever works on it. */
@NullMarked
package youcheng.tasks.work;

import org.jspecify.annotations.NullMarked;
