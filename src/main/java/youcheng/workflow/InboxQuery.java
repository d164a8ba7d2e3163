package youcheng.workflow;

import java.util.List;

/**
 * Which open work items somebody wants to see.
 *
 * @param claimants whose list it is: the person themselves, and whomever they act for
 * @param scope held by them, free for their groups, both, or late and reported to them
 * @param text part of a case number or title; empty for all
 * @param onlyLate only what is past its due date
 * @param sort the order
 * @param ascending in this direction
 */
public record InboxQuery(
        List<Claimant> claimants, Scope scope, String text, boolean onlyLate, Sort sort, boolean ascending) {

    /** Whose work. */
    public enum Scope {
        ALL,
        MINE,
        FREE,
        /** Late, and reported to one of their groups. */
        LATE_BELOW
    }

    /** The orders of the list. */
    public enum Sort {
        DUE,
        AGE,
        CASE,
        /** By the Chinese title, as it is spelt in Latin letters. */
        TITLE,
        ENGLISH_TITLE
    }

    /** Everything somebody holds or may take, the most urgent first. */
    public static InboxQuery everything(long accountId, List<String> groups) {
        return new InboxQuery(List.of(new Claimant(accountId, groups)), Scope.ALL, "", false, Sort.DUE, true);
    }
}
