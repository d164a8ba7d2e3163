/** Courtesies that relationships are due: anniversaries, national days, mayors who come and go; each can be planned once. */
@ApplicationModule(
        displayName = "Courtesies",
        allowedDependencies = {
            "base",
            "base :: ui",
            "identity",
            "agenda",
            "audit",
            "register",
            "register :: ui",
            "exchanges",
            "plans",
            "cases"
        })
@NullMarked
package youcheng.courtesies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
