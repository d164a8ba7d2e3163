package youcheng.identity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.base.Actor;

/**
 * Somebody with an account, as of the moment of reading.
 *
 * @param id the account's id
 * @param username the name to sign in with
 * @param name the name that others read
 * @param roles what they may do now
 * @param desks which desks they do it for
 * @param principal account id of the person for whom they act, and whose roles and desks these are; null for themselves
 * @param processes keys of the processes in whose cases they may act so; empty for all
 */
public record Person(
        long id,
        String username,
        String name,
        Set<Role> roles,
        Set<Desk> desks,
        @Nullable Long principal,
        Set<String> processes) {

    /** Whoever has one of these is nobody's deputy and has none: they watch over those who act. */
    private static final Set<Role> NOT_BY_DEPUTY = Set.of(Role.AUDITOR, Role.ADMINISTRATOR);

    /** Somebody who acts for themselves. */
    public Person(long id, String username, String name, Set<Role> roles, Set<Desk> desks) {
        this(id, username, name, roles, desks, null, Set.of());
    }

    /** Whether they may be the deputy of anybody at all. */
    boolean mayStandIn() {
        return roles.stream().noneMatch(NOT_BY_DEPUTY::contains);
    }

    /** The same person as the deputy of another: with those of the other's roles and desks that the mandate gives, and with none of their own. */
    Person actingFor(Person other, Mandate mandate) {
        Set<Role> theirs = EnumSet.noneOf(Role.class);
        theirs.addAll(other.roles());
        theirs.removeAll(NOT_BY_DEPUTY);
        if (!mandate.roles().isEmpty()) {
            theirs.retainAll(mandate.roles());
        }
        return new Person(id, username, name, Set.copyOf(theirs), other.desks(), other.id(), mandate.processes());
    }

    /** The same person, who acted for this other one and may not any more. */
    Person withoutRightsFor(Long other) {
        return new Person(id, username, name, Set.of(), Set.of(), other, Set.of());
    }

    /** Whether they have a part in cases: whoever only audits or administers has none, and neither has a deputy. */
    public boolean takesPartInWork() {
        return mayStandIn() && !roles.isEmpty();
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether they may act in cases of this process: everybody may for themselves, a deputy where it was left to them. */
    public boolean worksOn(String process) {
        return processes.isEmpty() || processes.contains(process);
    }

    public Actor asActor() {
        return principal == null ? Actor.person(id) : Actor.deputy(id, principal);
    }

    /** Account id of the person in whose name they act: what is given to them is given to that one. */
    public long claimant() {
        return asActor().principal();
    }

    /** Account ids of everybody who stands behind what they do. */
    public Set<Long> people() {
        return asActor().people();
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

    /** All groups that there are. */
    public static List<String> allGroups() {
        return Stream.of(Role.values())
                .flatMap(role -> Stream.concat(
                        Stream.of(group(role)), Stream.of(Desk.values()).map(desk -> group(role, desk))))
                .toList();
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
