/** Aid packages as cases: drafting, approval by value, carrying out, their steps and stages. */
@NullMarked
package youcheng.aid.packages;

import org.jspecify.annotations.NullMarked;
