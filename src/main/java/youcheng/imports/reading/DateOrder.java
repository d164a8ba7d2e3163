package youcheng.imports.reading;

/** In which order a column writes day and month where both are numbers before the year. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** No value tells. */
    UNDECIDED,
    /** Some values tell the one, some the other: whoever imports it has to look. */
    CONTRADICTORY
}
