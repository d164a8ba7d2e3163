package youcheng.register;

import youcheng.identity.Desk;

/** Regions of the world, as the office's desks divide it. */
public enum Region {
    ASIA(Desk.ASIA_AFRICA),
    AFRICA(Desk.ASIA_AFRICA),
    EUROPE(Desk.EUROPE),
    NORTH_AMERICA(Desk.AMERICAS_OCEANIA),
    LATIN_AMERICA(Desk.AMERICAS_OCEANIA),
    OCEANIA(Desk.AMERICAS_OCEANIA);

    private final Desk desk;

    Region(Desk desk) {
        this.desk = desk;
    }

    /** The desk that does the work for this region. */
    public Desk desk() {
        return desk;
    }
}
