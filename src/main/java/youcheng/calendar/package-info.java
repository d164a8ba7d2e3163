/** The office's working days. */
@ApplicationModule(displayName = "Calendar", allowedDependencies = "base")
@NullMarked
package youcheng.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
