/** The forms of a proposal's steps. */
@NullMarked
package youcheng.proposals.ui;

import org.jspecify.annotations.NullMarked;
