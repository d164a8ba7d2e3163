package youcheng.cases.filters;

import org.jspecify.annotations.Nullable;

/**
 * A filter that is kept under a name.
 *
 * @param id its id
 * @param list of which list
 * @param name what it is called
 * @param address what the list's address says with it, without a question mark
 * @param owner account id of whoever keeps it
 * @param sharedWith the group that sees it too, or null
 * @param isOwn whether it is kept by whoever reads this, who alone may change it
 * @param isFirst whether their list opens with it
 */
public record SavedFilter(
        long id,
        FilteredList list,
        String name,
        String address,
        long owner,
        @Nullable String sharedWith,
        boolean isOwn,
        boolean isFirst) {}
