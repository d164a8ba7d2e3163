package youcheng.workflow;

import java.util.List;

/**
 * Somebody who holds or may take work: the person themselves, and whomever they act for.
 *
 * @param accountId the account
 * @param groups the groups whose work they may take
 */
public record Claimant(long accountId, List<String> groups) {

    public Claimant {
        groups = List.copyOf(groups);
    }
}
