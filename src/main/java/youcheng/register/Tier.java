package youcheng.register;

/** What kind of relationship it is. */
public enum Tier {
    /** 友好城市. */
    SISTER_CITY,
    /** 友好交流城市. */
    FRIENDLY_EXCHANGE
}
