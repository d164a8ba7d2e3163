/** Small helpers that every view shares. */
@NamedInterface("ui")
@NullMarked
package youcheng.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
