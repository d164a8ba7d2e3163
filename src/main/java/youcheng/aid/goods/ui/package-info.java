/** The lines of aid packages on the screen: a table to type into, a table to read. */
@NullMarked
package youcheng.aid.goods.ui;

import org.jspecify.annotations.NullMarked;
