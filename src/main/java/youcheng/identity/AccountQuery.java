package youcheng.identity;

import java.util.List;

/**
 * Which accounts the administrator wants to see.
 *
 * @param text part of a username or a name, also in pinyin; empty for all
 * @param sort the order
 * @param ascending in this direction
 * @param roles all roles in the order of their words in the person's language
 * @param desks all desks, likewise
 */
public record AccountQuery(String text, AccountOrder sort, boolean ascending, List<Role> roles, List<Desk> desks) {

    /** The orders of the list. */
    public enum AccountOrder {
        USERNAME,
        NAME,
        ROLES,
        DESKS
    }

    public AccountQuery {
        roles = List.copyOf(roles);
        desks = List.copyOf(desks);
    }

    /** Those with this text, by username. */
    public static AccountQuery byUsername(String text) {
        return new AccountQuery(text, AccountOrder.USERNAME, true, List.of(Role.values()), List.of(Desk.values()));
    }
}
