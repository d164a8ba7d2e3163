/** The trail as a file. */
@NullMarked
package youcheng.audit.export;

import org.jspecify.annotations.NullMarked;
