package youcheng.identity;

import java.util.List;

/** Accounts as the administrator's list hands them out; whoever is signed in is an administrator. */
public final class ListedAccounts {

    private ListedAccounts() {}

    /** All accounts, by username. */
    public static List<AccountRecord> all(AccountList list) {
        return with(list, "");
    }

    /** Those with this text in their username or name. */
    public static List<AccountRecord> with(AccountList list, String text) {
        AccountQuery query = AccountQuery.byUsername(text);
        return list.page(query, 0, list.count(query));
    }
}
