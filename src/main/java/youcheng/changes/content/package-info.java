/** What the case for a change of a relationship says: its fields, and the notice that follows the decision. */
@NullMarked
package youcheng.changes.content;

import org.jspecify.annotations.NullMarked;
