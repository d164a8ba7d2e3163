package youcheng.workflow;

import java.util.List;
import java.util.Set;

/**
 * Somebody who holds or may take work: the person themselves, and whomever they act for.
 *
 * @param accountId the account
 * @param groups the groups whose work they may take
 * @param bounds what of the account's work is theirs
 * @param readers what names them among the readers of cases
 */
public record Claimant(long accountId, List<String> groups, Bounds bounds, List<String> readers) {

    private static final String SUPERVISORS = "SUPERVISOR@";

    public Claimant {
        groups = List.copyOf(groups);
        readers = List.copyOf(readers);
    }

    /** Everything of the account. */
    public Claimant(long accountId, List<String> groups) {
        this(accountId, groups, Bounds.NONE, List.of());
    }

    /**
     * What of an account's work is theirs.
     *
     * @param processes in these models only; empty for all
     * @param ofGroups only what is for one of their groups, or for none: a deputy may have some of the other's roles
     */
    public record Bounds(Set<String> processes, boolean ofGroups) {

        static final Bounds NONE = new Bounds(Set.of(), false);

        public Bounds {
            processes = Set.copyOf(processes);
        }

        boolean isNone() {
            return processes.isEmpty() && !ofGroups;
        }
    }

    /** The desks that they supervise. */
    List<String> supervised() {
        return groups.stream()
                .filter(group -> group.startsWith(SUPERVISORS))
                .map(group -> group.substring(SUPERVISORS.length()))
                .toList();
    }
}
