/** The trail in people's words, and the pages that show it. */
@NamedInterface("ui")
@NullMarked
package youcheng.audit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
