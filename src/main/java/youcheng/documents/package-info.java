/**
 * Documents: one store for the files of all features, each linked to its subject, and letters and aid documents from
 * templates; it knows no feature.
 */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"base", "base :: ui", "audit", "identity", "search"})
@NullMarked
package youcheng.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
