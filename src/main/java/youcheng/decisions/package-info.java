/**
 * What makes a case a decision, for every process: who took part in it as what, four eyes, statements, opinions,
 * conditions, rounds, the municipal leader's decision, correspondence, and the ways to stop it.
 */
@ApplicationModule(
        displayName = "Decisions",
        allowedDependencies = {
            "base",
            "base :: ui",
            "identity",
            "audit",
            "audit :: ui",
            "workflow",
            "cases",
            "cases :: ui",
            "tasks",
            "tasks :: ui",
            "documents",
            "search"
        })
@NullMarked
package youcheng.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
