/** The page of the office's calendar, and how a demonstration moves the office's day on. */
@NamedInterface("ui")
@NullMarked
package youcheng.calendar.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
