/** The form of an entry, and what people see of it who confirm it. */
@NullMarked
package youcheng.entries.ui;

import org.jspecify.annotations.NullMarked;
