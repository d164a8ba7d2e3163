/** The calendar feed: gathering a person's dates, and how often each changed. */
@NullMarked
package youcheng.agenda.feed;

import org.jspecify.annotations.NullMarked;
