/** Forms, sections and approval sheet of whatever people decide on. */
@NamedInterface("ui")
@NullMarked
package youcheng.decisions.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
