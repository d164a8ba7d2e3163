/** All relationships as a whole, in figures. */
@NullMarked
package youcheng.portfolio.overview;

import org.jspecify.annotations.NullMarked;
