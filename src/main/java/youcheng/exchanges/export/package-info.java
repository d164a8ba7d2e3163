/** Exchanges that leave the portal as a file. */
@NullMarked
package youcheng.exchanges.export;

import org.jspecify.annotations.NullMarked;
