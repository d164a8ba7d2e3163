package youcheng.base;

/**
 * The office's day was moved on; told in the transaction that did it. Who hears of it after commit finds the clock moved.
 *
 * @param daysAhead by how many days it is ahead of the machine's from now on
 */
public record DayMovedOn(int daysAhead) {}
