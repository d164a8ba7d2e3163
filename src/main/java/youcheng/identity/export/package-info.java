/** Accounts and deputies that leave the portal. */
@NullMarked
package youcheng.identity.export;

import org.jspecify.annotations.NullMarked;
