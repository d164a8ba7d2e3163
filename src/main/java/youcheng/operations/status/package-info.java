/** What an administrator sees of the running portal. */
@NullMarked
package youcheng.operations.status;

import org.jspecify.annotations.NullMarked;
