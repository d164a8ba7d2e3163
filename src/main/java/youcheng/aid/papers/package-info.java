/** Papers of aid packages: lists, certificates and letters, numbered and written in both languages from the office's templates. */
@NullMarked
package youcheng.aid.papers;

import org.jspecify.annotations.NullMarked;
