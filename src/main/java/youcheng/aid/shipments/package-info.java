/**
 * Shipments of aid packages: small cases of their own within that of their package, with what was planned, shipped, received and
 * damaged. A package implements {@link youcheng.aid.shipments.ShippedPackages} and asks {@link
 * youcheng.aid.shipments.PackageShipments}; officers and supervisors work by {@code ShipmentPlanning}, {@code Shipping} and {@code
 * ShipmentStopping}.
 */
@NullMarked
package youcheng.aid.shipments;

import org.jspecify.annotations.NullMarked;
