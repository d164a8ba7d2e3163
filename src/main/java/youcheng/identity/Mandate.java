package youcheng.identity;

import java.util.Set;

/**
 * What a deputy may do in somebody's name.
 *
 * @param principal account id of that person
 * @param roles with these roles of theirs; empty for all
 * @param processes in cases of these processes; empty for all
 */
record Mandate(long principal, Set<Role> roles, Set<String> processes) {

    Mandate {
        roles = Set.copyOf(roles);
        processes = Set.copyOf(processes);
    }
}
