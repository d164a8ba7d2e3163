/** How the portal starts, whether it is well, and how it ends: checks before the start, self-check, health. */
@ApplicationModule(
        displayName = "Operations",
        allowedDependencies = {"base", "base :: ui", "identity", "workflow"})
@NullMarked
package youcheng.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
