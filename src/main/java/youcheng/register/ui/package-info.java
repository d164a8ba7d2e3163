/** The register's pages; features add sections to the page of a city. */
@NamedInterface("ui")
@NullMarked
package youcheng.register.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
