/** The append-only trail of everything that was done, and the proof that it was not altered. */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"base", "base :: ui"})
@NullMarked
package youcheng.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
