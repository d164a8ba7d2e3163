package youcheng.aid.shipments;

import java.util.Optional;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;

/**
 * What shipments ask of the packages whose goods they carry, and tell them. All methods are called in the transaction that holds
 * the lock of the package, and check no rights.
 */
public interface ShippedPackages {

    /** The package of this case, with what it is to carry to whom. */
    ShippedPackage of(CaseNumber number);

    /** Why no shipment of it may be planned now: it is not approved; empty where one may. */
    Optional<Rejection> objectionToPlanning(CaseNumber number);

    /** Why nothing of it may be sent now: it is not approved, or a gate failed; empty where it may. */
    Optional<Rejection> objectionToSending(CaseNumber number);

    /** Its last open shipment was handed over, recalled or cancelled. */
    void settled(CaseNumber number, Actor by);
}
