/** The process engine behind a small wall: start, complete, decide, the inbox, the path a case took. */
@ApplicationModule(displayName = "Workflow", allowedDependencies = "base")
@NullMarked
package youcheng.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
