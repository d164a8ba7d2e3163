/** Planned items that leave the portal. */
@NullMarked
package youcheng.plans.export;

import org.jspecify.annotations.NullMarked;
