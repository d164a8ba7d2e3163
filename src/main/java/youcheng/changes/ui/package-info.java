/** The forms of a change, and what the page of a relationship says of it. */
@NullMarked
package youcheng.changes.ui;

import org.jspecify.annotations.NullMarked;
