/** Who you are: accounts, roles, desks, sign-in, and the check of rights at every service. */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"base", "base :: ui", "audit"})
@NullMarked
package youcheng.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
