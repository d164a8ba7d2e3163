/** By which way each person hears of what, as they choose and the administrator decides. */
@NullMarked
package youcheng.notifications.choices;

import org.jspecify.annotations.NullMarked;
