/** What is known of a relationship whose future is to be decided. */
@NullMarked
package youcheng.dormancy.evidence;

import org.jspecify.annotations.NullMarked;
