/** A person's dates, which features contribute, and their calendar feed. */
@ApplicationModule(
        displayName = "Agenda",
        allowedDependencies = {"base", "base :: ui", "identity"})
@NullMarked
package youcheng.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
