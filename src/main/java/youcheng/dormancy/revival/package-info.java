/** Revival plans: milestones, what became of them, the evaluation. */
@NullMarked
package youcheng.dormancy.revival;

import org.jspecify.annotations.NullMarked;
