/** Shipments of aid packages: small cases of their own, with what was planned, shipped, received and damaged. */
@NullMarked
package youcheng.aid.shipments;

import org.jspecify.annotations.NullMarked;
