/**
 * Tasks in people's hands: the home page, the list, claiming, releasing, reassigning, escalating; and that the
 * inbox stays true.
 */
@ApplicationModule(
        displayName = "Tasks",
        allowedDependencies = {
            "base",
            "base :: ui",
            "identity",
            "agenda",
            "audit",
            "workflow",
            "calendar",
            "cases",
            "cases :: comments",
            "cases :: conditions",
            "cases :: filters",
            "cases :: ui",
            "documents",
            "documents :: ui"
        })
@NullMarked
package youcheng.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
