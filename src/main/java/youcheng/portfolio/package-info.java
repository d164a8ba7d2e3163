/** The portfolio: all relationships as a whole, quantity against quality, and those with which the office is losing touch. */
@ApplicationModule(
        displayName = "Portfolio",
        allowedDependencies = {
            "base",
            "base :: ui",
            "identity",
            "audit",
            "register",
            "register :: ui",
            "exchanges",
            "closeness",
            "dormancy",
            "courtesies",
            "courtesies :: ui"
        })
@NullMarked
package youcheng.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
