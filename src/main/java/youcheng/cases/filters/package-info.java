/** Filters of lists that people keep under a name. */
@NamedInterface("filters")
@NullMarked
package youcheng.cases.filters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
