/** The office's day, which a demonstration moves on, so that what takes a year is seen in minutes. */
@NullMarked
package youcheng.calendar.day;

import org.jspecify.annotations.NullMarked;
