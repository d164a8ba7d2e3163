/** Proposing a new relationship: from the draft to the signed relationship. */
@ApplicationModule(
        displayName = "Proposals",
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
            "documents",
            "plans",
            "register",
            "register :: ui",
            "yearbook"
        })
@NullMarked
package youcheng.proposals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
