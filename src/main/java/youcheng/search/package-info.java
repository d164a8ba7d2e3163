/**
 * Search over everything that one may see: features give texts and say who may read them; the index of each node is made
 * from these and can be made anew at any time.
 */
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"base", "base :: ui", "identity", "audit"})
@NullMarked
package youcheng.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
