package youcheng.base;

/**
 * The office's day was moved on; told once that is committed and the clock goes by it.
 *
 * @param daysAhead by how many days it is ahead of the machine's from now on
 */
public record DayMovedOn(int daysAhead) {}
