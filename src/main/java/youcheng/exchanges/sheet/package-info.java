/** Exchanges typed or pasted as a table. */
@NullMarked
package youcheng.exchanges.sheet;

import org.jspecify.annotations.NullMarked;
