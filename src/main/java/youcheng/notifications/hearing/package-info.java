/** Listens to what happens in the office, and finds whom it concerns. */
@NullMarked
package youcheng.notifications.hearing;

import org.jspecify.annotations.NullMarked;
