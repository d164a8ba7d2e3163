package youcheng.aid.packages;

/** What holding that which arrived against that which was planned comes to. */
public enum Accounting {
    /** It adds up, or the difference is stated. */
    ACCOUNTED,
    /** Another shipment follows. */
    MORE_TO_SHIP
}
