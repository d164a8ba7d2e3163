package youcheng.cases.ui;

import youcheng.cases.filters.FilteredList;

/** A list whose filters people keep: how its address says them, and how much each finds. */
public interface FilteredView {

    /** Which list it is. */
    FilteredList list();

    /** The address of its page. */
    String route();

    /** What its address says where everything is asked for and not the filter with which it opens. */
    String everything();

    /** What its address says of what it shows now; empty for everything. */
    String shown();

    /** The same filter as the address would say it now: what it once said may have become shorter. */
    String canonical(String address);

    /** How much this filter finds. */
    long count(String address);
}
