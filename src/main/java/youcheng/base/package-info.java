/** Words that every module shares: ids, partial dates, refusals, the clock. Depends on nothing. */
@ApplicationModule(
        displayName = "Base",
        allowedDependencies = {})
@NullMarked
package youcheng.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
