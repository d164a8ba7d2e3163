/** The pages of accounts: one's own, and all of them for the administrator. */
@NullMarked
package youcheng.identity.ui;

import org.jspecify.annotations.NullMarked;
