/** Registers, contacts and exchanges taken over from spreadsheets: files are read, duplicates found, nothing guessed. */
@ApplicationModule(
        displayName = "Imports",
        allowedDependencies = {"base", "register"})
@NullMarked
package youcheng.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
