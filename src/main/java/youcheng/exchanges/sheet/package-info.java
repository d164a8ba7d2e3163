/** Exchanges typed or pasted as a table. */
@NamedInterface("sheet")
@NullMarked
package youcheng.exchanges.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
