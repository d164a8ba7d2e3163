/** Notifications: what somebody is told of, in the portal and by mail, fed by events. */
@ApplicationModule(
        displayName = "Notifications",
        allowedDependencies = {"base", "base :: ui", "identity", "audit", "workflow", "calendar", "cases", "tasks"})
@NullMarked
package youcheng.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
