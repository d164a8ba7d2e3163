/** Two entries of the register that turned out to be one: what moved, and how it goes back. */
@NullMarked
package youcheng.register.merging;

import org.jspecify.annotations.NullMarked;
