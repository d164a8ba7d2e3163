/** What an aid package says: its direction, its parties, need or offer, money and way. */
@NullMarked
package youcheng.aid.content;

import org.jspecify.annotations.NullMarked;
