/** The case page, the page on which work is done, and what features contribute to them. */
@NamedInterface("ui")
@NullMarked
package youcheng.cases.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
