/** The task list: what must I do, what is late. */
@ApplicationModule(
        displayName = "Tasks",
        allowedDependencies = {"base", "base :: ui", "identity", "workflow", "cases", "cases :: ui"})
@NullMarked
package youcheng.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
