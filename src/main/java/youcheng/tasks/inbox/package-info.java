/** Whether the inbox says what the engine says, and how it is repaired from there. */
@NullMarked
package youcheng.tasks.inbox;

import org.jspecify.annotations.NullMarked;
