package youcheng.cases.filters;

/** The lists of which people keep filters. */
public enum FilteredList {
    TASKS,
    CASES
}
