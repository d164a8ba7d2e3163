/** The office's working days, with public holidays and make-up days as the administrator keeps them. */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"base", "base :: ui", "audit", "identity"})
@NullMarked
package youcheng.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
