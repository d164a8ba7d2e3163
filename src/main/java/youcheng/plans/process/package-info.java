/** The model of a planned item, as code speaks of it. */
@NullMarked
package youcheng.plans.process;

import org.jspecify.annotations.NullMarked;
