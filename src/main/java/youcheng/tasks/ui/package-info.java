/** The task list, the page on which a task is done, and what features contribute to it. */
@NamedInterface("ui")
@NullMarked
package youcheng.tasks.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
