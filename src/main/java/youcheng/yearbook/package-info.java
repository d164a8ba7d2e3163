/** The yearly report: what features say of a year, and the Word file that is made of it. */
@ApplicationModule(
        displayName = "Yearly report",
        allowedDependencies = {"base", "base :: ui", "identity", "audit", "documents :: templates"})
@NullMarked
package youcheng.yearbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
