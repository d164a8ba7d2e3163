/** The calendar feed as calendar programs fetch it. */
@NullMarked
package youcheng.agenda.ui;

import org.jspecify.annotations.NullMarked;
