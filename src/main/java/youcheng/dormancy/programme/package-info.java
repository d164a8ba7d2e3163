/** All reviews and revival plans together: how many stand where, and what revivals came to. */
@NullMarked
package youcheng.dormancy.programme;

import org.jspecify.annotations.NullMarked;
