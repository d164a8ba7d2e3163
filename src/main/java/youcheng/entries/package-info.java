/** Entering relationships that exist already (补录友城关系): one supervisor enters, a second confirms. */
@ApplicationModule(
        displayName = "Entries",
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
package youcheng.entries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
