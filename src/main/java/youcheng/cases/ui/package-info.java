/** The case page, and what features contribute to it. */
@NamedInterface("ui")
@NullMarked
package youcheng.cases.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
