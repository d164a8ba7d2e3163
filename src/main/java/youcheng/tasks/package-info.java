/** The task list, and the page at which officers start: what must I do, what is late, what did my requests come to. */
@ApplicationModule(
        displayName = "Tasks",
        allowedDependencies = {"base", "base :: ui", "identity", "workflow", "cases", "cases :: ui"})
@NullMarked
package youcheng.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
