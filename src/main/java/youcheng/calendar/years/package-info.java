/** The years of the office's calendar: kept, changed, proven. */
@NullMarked
package youcheng.calendar.years;

import org.jspecify.annotations.NullMarked;
