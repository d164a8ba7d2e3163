package youcheng.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import youcheng.base.Actor;

/**
 * Somebody with an account, as of the moment of reading.
 *
 * @param id the account's id
 * @param username the name to sign in with
 * @param name the name that others read
 * @param roles what they may do now
 * @param desks which desks they do it for
 */
public record Person(long id, String username, String name, Set<Role> roles, Set<Desk> desks) {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public Actor asActor() {
        return Actor.person(id);
    }

    /** The groups whose work they may take: each role, and each role at each of their desks. */
    public List<String> groups() {
        List<String> groups = new ArrayList<>();
        for (Role role : roles) {
            groups.add(group(role));
            for (Desk desk : desks) {
                groups.add(group(role, desk));
            }
        }
        return groups;
    }

    /** The group of everybody with this role. */
    public static String group(Role role) {
        return role.name();
    }

    /** The group of everybody with this role at this desk. */
    public static String group(Role role, Desk desk) {
        return role.name() + "@" + desk.name();
    }
}
