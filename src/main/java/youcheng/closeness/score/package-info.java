/** The score itself and what it is computed from. Pure: no clock, no database. */
@NullMarked
package youcheng.closeness.score;

import org.jspecify.annotations.NullMarked;
