package youcheng.aid.papers;

import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;

/**
 * Which paper of a package: there is one of each kind for what it is about.
 *
 * @param kind of which kind
 * @param shipment the shipment that it is about, or null
 * @param party key of the partner that it is about, or 0
 */
public record AidPaperKey(AidPaperKind kind, @Nullable CaseNumber shipment, long party) {

    /** The one about the whole package. */
    public static AidPaperKey ofPackage(AidPaperKind kind) {
        return new AidPaperKey(kind, null, 0);
    }

    /** The one about this shipment. */
    public static AidPaperKey ofShipment(AidPaperKind kind, CaseNumber shipment) {
        return new AidPaperKey(kind, shipment, 0);
    }

    /** The one for the partner with this key. */
    public static AidPaperKey ofParty(AidPaperKind kind, long party) {
        return new AidPaperKey(kind, null, party);
    }
}
