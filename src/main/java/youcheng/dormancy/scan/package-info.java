/** Which relationships the monthly scan flags and why, and opening their reviews. */
@NullMarked
package youcheng.dormancy.scan;

import org.jspecify.annotations.NullMarked;
