/** Planned items: dated pieces of work of a relationship, each with its owner, in the task list like all work. */
@ApplicationModule(
        displayName = "Planned items",
        allowedDependencies = {
            "base",
            "base :: ui",
            "identity",
            "agenda",
            "audit",
            "workflow",
            "calendar",
            "cases",
            "cases :: ui",
            "tasks",
            "tasks :: ui",
            "register",
            "register :: ui",
            "documents",
            "yearbook"
        })
@NullMarked
package youcheng.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
