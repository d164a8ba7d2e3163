/** Ending a signed relationship or converting it to another tier, outside of any review. */
@ApplicationModule(
        displayName = "Relationship changes",
        allowedDependencies = {
            "base",
            "base :: ui",
            "identity",
            "audit",
            "workflow",
            "cases",
            "cases :: ui",
            "tasks",
            "tasks :: ui",
            "decisions",
            "decisions :: ui",
            "register",
            "register :: ui"
        })
@NullMarked
package youcheng.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
