/** The case of an entry, from the form to the register. */
@NullMarked
package youcheng.entries.work;

import org.jspecify.annotations.NullMarked;
