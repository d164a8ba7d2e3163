/** What relationships are due, as it stands on the pages of other modules. */
@NamedInterface("ui")
@NullMarked
package youcheng.courtesies.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
