/** Exchanges with partner cities, and what follows from them: closeness and activity status. */
@ApplicationModule(
        displayName = "Exchanges",
        allowedDependencies = {"base", "base :: ui", "identity", "audit", "register", "register :: ui"})
@NullMarked
package youcheng.exchanges;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
