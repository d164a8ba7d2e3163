/** The register: partner cities under all their names, and the relationships with them. */
@ApplicationModule(
        displayName = "Register",
        allowedDependencies = {
            "base",
            "base :: ui",
            "identity",
            "agenda",
            "search",
            "audit",
            "audit :: ui",
            "documents",
            "documents :: ui",
            "yearbook"
        })
@NullMarked
package youcheng.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
