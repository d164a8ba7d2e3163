/** The accounts as a file. */
@NullMarked
package youcheng.identity.export;

import org.jspecify.annotations.NullMarked;
