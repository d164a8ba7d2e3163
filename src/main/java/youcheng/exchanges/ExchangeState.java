package youcheng.exchanges;

/** Where an exchange stands. */
public enum ExchangeState {
    /** It is to come. */
    PLANNED,
    /** It took place. */
    HELD,
    /** It was planned and did not come about. */
    CALLED_OFF,
    /** Its record was taken back; it counts for nothing and stays readable in the trail. */
    REMOVED
}
