/** Dormancy reviews: evidence, letters, recommendation, decision, and what follows from it. */
@NullMarked
package youcheng.dormancy.review;

import org.jspecify.annotations.NullMarked;
