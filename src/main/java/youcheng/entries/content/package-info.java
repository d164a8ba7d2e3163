/** What an entry says. */
@NullMarked
package youcheng.entries.content;

import org.jspecify.annotations.NullMarked;
