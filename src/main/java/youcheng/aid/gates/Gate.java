package youcheng.aid.gates;

import java.util.EnumSet;
import java.util.Set;
import youcheng.aid.content.AidDirection;

/** What the goods of a package must pass before they are sent. */
public enum Gate {
    /** The partner asked for it, or offered it, in writing. */
    WRITTEN_NEED(false),
    /** What the city keeps for itself is there still. */
    LOCAL_RESERVE(true),
    /** Certificates and inspection reports are there. */
    QUALITY_DOCUMENTS(true),
    /**
     * The goods meet the standard of whoever gets them, which is asked for by name; a certificate of the sender's country is not
     * enough (in March 2020 the Netherlands recalled 600,000 masks).
     */
    RECIPIENT_STANDARD(true),
    /** They can be used for another year when they arrive. */
    SHELF_LIFE(false),
    /** Export, or import, is allowed. */
    EXPORT_CONTROL(true),
    /** Nobody concerned is under sanctions. */
    SANCTIONS(true),
    /** Both sides agreed on what will be said in public. */
    PUBLICITY(true);

    private final boolean isStated;

    Gate(boolean isStated) {
        this.isStated = isStated;
    }

    /** Whether an officer states something about it; what others stand on is in the package itself. */
    public boolean isStated() {
        return isStated;
    }

    /** The gates for packages of this direction: what a donor keeps for itself is its own business. */
    public static Set<Gate> of(AidDirection direction) {
        return direction == AidDirection.GIVEN
                ? EnumSet.allOf(Gate.class)
                : EnumSet.complementOf(EnumSet.of(LOCAL_RESERVE));
    }
}
