package youcheng.identity;

/** The office's desks (处室), each for some regions of the world. */
public enum Desk {
    /** 亚非处: Asia and Africa. */
    ASIA_AFRICA,
    /** 欧亚处: Europe. */
    EUROPE,
    /** 美大处: the Americas and Oceania. */
    AMERICAS_OCEANIA
}
