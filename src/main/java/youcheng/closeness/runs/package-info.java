/** Runs of the score: when they are made, what is kept of them, and whether they hold. */
@NullMarked
package youcheng.closeness.runs;

import org.jspecify.annotations.NullMarked;
