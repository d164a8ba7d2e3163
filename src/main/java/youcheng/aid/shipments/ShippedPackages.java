package youcheng.aid.shipments;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import youcheng.audit.Reason;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;

/**
 * What shipments ask of the packages whose goods they carry, and tell them; none of it checks rights. Whatever changes something
 * is called in the transaction that holds the lock of the package; what only reads is also called for pages, without it.
 */
public interface ShippedPackages {

    /** The package of this case, with what it is to carry to whom. */
    ShippedPackage of(CaseNumber number);

    /** Why no shipment of it may be planned now: it is not approved; empty where one may. */
    Optional<Rejection> objectionToPlanning(CaseNumber number);

    /**
     * Why nothing of it may be sent, or cleared through customs, now: it is not approved, or a gate failed; empty where it may.
     * {@code arrival} is when the goods are expected, as the shipment says, or null.
     */
    Optional<Rejection> objectionToSending(CaseNumber number, @Nullable LocalDate arrival);

    /**
     * Its last open shipment was handed over, recalled or cancelled. It hears so again where another was planned since, where
     * goods that were handed over came back after a recall, even after it was closed, and while it stops its shipments itself.
     */
    void settled(CaseNumber number, Actor by);

    /**
     * Goods that were handed over are taken back, perhaps after it was closed.
     *
     * @param left where its goods are now; what is taken back is on its way
     * @param why they are taken back
     */
    void takenBack(CaseNumber number, PackageSums left, Reason why, Actor by);
}
