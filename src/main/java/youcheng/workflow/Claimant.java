package youcheng.workflow;

import java.util.List;
import java.util.Set;

/**
 * Somebody who holds or may take work: the person themselves, and whomever they act for.
 *
 * @param accountId the account
 * @param groups the groups whose work they may take
 * @param processes in these models only; empty for all
 */
public record Claimant(long accountId, List<String> groups, Set<String> processes) {

    public Claimant {
        groups = List.copyOf(groups);
        processes = Set.copyOf(processes);
    }

    /** In all models. */
    public Claimant(long accountId, List<String> groups) {
        this(accountId, groups, Set.of());
    }

    boolean isBounded() {
        return !processes.isEmpty();
    }
}
