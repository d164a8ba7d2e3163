/** What people see of dormancy reviews. */
@NullMarked
package youcheng.dormancy.ui;

import org.jspecify.annotations.NullMarked;
