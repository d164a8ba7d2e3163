/** The pages of the portfolio: the overview, the world map, and losing touch. */
@NullMarked
package youcheng.portfolio.ui;

import org.jspecify.annotations.NullMarked;
