package youcheng.aid.packages;

/** How the shipments of a package stand when an officer has planned them. */
public enum ShipmentsPlanned {
    /** One at least is on its way, or about to be. */
    UNDER_WAY,
    /** All are settled already. */
    SETTLED
}
