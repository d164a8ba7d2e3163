/** The pages on closeness: what it is made of, how it is computed, and the policy by which it is. */
@NullMarked
package youcheng.closeness.ui;

import org.jspecify.annotations.NullMarked;
