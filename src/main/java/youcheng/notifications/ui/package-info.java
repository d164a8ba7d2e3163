/** The pages of the module. */
@NullMarked
package youcheng.notifications.ui;

import org.jspecify.annotations.NullMarked;
