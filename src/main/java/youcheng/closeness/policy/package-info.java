/** The rules of scoring, in versions. */
@NullMarked
package youcheng.closeness.policy;

import org.jspecify.annotations.NullMarked;
