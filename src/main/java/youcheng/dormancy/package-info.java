/** Waking dormant relationships: scan, review, revival. */
@ApplicationModule(
        displayName = "Dormancy",
        allowedDependencies = {
            "base",
            "base :: ui",
            "identity",
            "audit",
            "audit :: ui",
            "calendar",
            "workflow",
            "cases",
            "cases :: ui",
            "tasks",
            "tasks :: ui",
            "decisions",
            "decisions :: ui",
            "documents",
            "documents :: templates",
            "plans",
            "exchanges",
            "closeness",
            "register",
            "register :: ui",
            "yearbook"
        })
@NullMarked
package youcheng.dormancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
