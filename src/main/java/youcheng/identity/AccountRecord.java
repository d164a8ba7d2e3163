package youcheng.identity;

/**
 * An account as its administrator sees it.
 *
 * @param person who it is for, with roles and desks
 * @param disabled whether nobody can sign in with it
 * @param passwordIsTemporary whether the next sign-in must choose a password
 * @param demonstration whether it belongs to the demonstration
 * @param version counts the changes, so that a change to an old state is noticed
 */
public record AccountRecord(
        Person person, boolean disabled, boolean passwordIsTemporary, boolean demonstration, long version) {}
