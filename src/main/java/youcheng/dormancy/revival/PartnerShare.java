package youcheng.dormancy.revival;

/** What became of the partner's part of a milestone. */
public enum PartnerShare {
    OPEN,
    DONE,
    FAILED
}
