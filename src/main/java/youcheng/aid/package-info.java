/** Aid packages, given and received: goods, gates, approval by value, shipments, papers. */
@ApplicationModule(
        displayName = "Aid packages",
        allowedDependencies = {
            "base",
            "base :: ui",
            "identity",
            "audit",
            "workflow",
            "calendar",
            "cases",
            "cases :: ui",
            "tasks",
            "tasks :: ui",
            "decisions",
            "decisions :: ui",
            "register",
            "register :: ui",
            "exchanges",
            "documents",
            "documents :: templates",
            "documents :: ui",
            "yearbook"
        })
@NullMarked
package youcheng.aid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
