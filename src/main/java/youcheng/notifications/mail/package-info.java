/** Mail: written into the database with the notice, composed and sent afterwards. */
@NullMarked
package youcheng.notifications.mail;

import org.jspecify.annotations.NullMarked;
