/** The page on which an administrator starts. */
@NullMarked
package youcheng.operations.ui;

import org.jspecify.annotations.NullMarked;
