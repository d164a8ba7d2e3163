/** The page of the office's calendar. */
@NullMarked
package youcheng.calendar.ui;

import org.jspecify.annotations.NullMarked;
