/** The frame around every page: layout, menu, sign-in, error pages. */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"base", "base :: ui", "identity"})
@NullMarked
package youcheng.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
