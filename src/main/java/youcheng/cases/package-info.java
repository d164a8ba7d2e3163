/** Cases: number, lock, who may read them, and the case page. */
@ApplicationModule(
        displayName = "Cases",
        allowedDependencies = {
            "base",
            "base :: ui",
            "identity",
            "search",
            "audit",
            "audit :: ui",
            "workflow",
            "calendar",
            "documents",
            "documents :: ui"
        })
@NullMarked
package youcheng.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
