/** The relationships with which the office is losing touch. */
@NullMarked
package youcheng.portfolio.atrisk;

import org.jspecify.annotations.NullMarked;
