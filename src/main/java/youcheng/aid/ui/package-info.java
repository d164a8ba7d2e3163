/** What people see of aid packages. */
@NullMarked
package youcheng.aid.ui;

import org.jspecify.annotations.NullMarked;
