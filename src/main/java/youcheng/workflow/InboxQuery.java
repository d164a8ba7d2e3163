package youcheng.workflow;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which open work items somebody wants to see, and in which order. Rows, counts, places and neighbours go by the same
 * query.
 *
 * @param claimants whose list it is: the person themselves, and whomever they act for
 * @param scope whose work, and whether it is open
 * @param text part of what a case is found by: its numbers, its title, the names of its city; empty for all
 * @param desk only work for a group of this desk, or null
 * @param process only steps of this model, or null
 * @param due only what is due then, or null
 * @param anyOf all conditions of one of these lists hold too; empty: no more is asked
 * @param sort the order
 * @param ascending in this direction
 * @param ranks what is sorted by names, in the order of the names as the person reads them; empty for other orders
 */
public record InboxQuery(
        List<Claimant> claimants,
        Scope scope,
        String text,
        @Nullable String desk,
        @Nullable String process,
        @Nullable DueRange due,
        List<List<InboxCondition>> anyOf,
        Sort sort,
        boolean ascending,
        List<String> ranks) {

    /** Whose work. */
    public enum Scope {
        ALL,
        MINE,
        FREE,
        /** Late, and reported to one of their groups. */
        LATE_BELOW,
        /** Of the cases of the desks that they supervise and may read, whoever has it. */
        TEAM,
        /** Done in their names. */
        DONE
    }

    /** The orders of the list. */
    public enum Sort {
        DUE("dueOrder"),
        AGE("created"),
        CASE("caseNumber"),
        /** By the Chinese title, as it is spelt in Latin letters. */
        TITLE("sortZh"),
        ENGLISH_TITLE("sortEn"),
        PRIORITY("priority"),
        AMOUNT("amount"),
        FOLLOW_UP("followUp"),
        /** When it was done. */
        DONE("doneAt"),
        /** In the order of {@link InboxQuery#ranks}, which has models. */
        PROCESS("process"),
        /** In the order of {@link InboxQuery#ranks}, which has desks. */
        DESK("desk"),
        /** In the order of {@link InboxQuery#ranks}, which has steps. */
        STEP("step"),
        /** In the order of {@link InboxQuery#ranks}, which has account ids. */
        HOLDER("assignee"),
        /** In the order of {@link InboxQuery#ranks}, which has groups. */
        GROUP("candidateGroup");

        private static final Set<Sort> BY_RANK = EnumSet.of(PROCESS, DESK, STEP, HOLDER, GROUP);

        private final String attribute;

        Sort(String attribute) {
            this.attribute = attribute;
        }

        String attribute() {
            return attribute;
        }

        /** Whether the order is that of names, which the database does not have. */
        public boolean isByRank() {
            return BY_RANK.contains(this);
        }
    }

    public InboxQuery {
        claimants = List.copyOf(claimants);
        anyOf = anyOf.stream().map(List::copyOf).toList();
        ranks = List.copyOf(ranks);
    }

    /** Everything that these hold or may take, the most urgent first. */
    public static InboxQuery everything(Claimant... claimants) {
        return new InboxQuery(
                List.of(claimants), Scope.ALL, "", null, null, null, List.of(), Sort.DUE, true, List.of());
    }

    /** The same of what is due then. */
    public InboxQuery due(@Nullable DueRange range) {
        return new InboxQuery(claimants, scope, text, desk, process, range, anyOf, sort, ascending, ranks);
    }

    /** The same in this order. */
    public InboxQuery sortedBy(Sort by, boolean upwards) {
        return new InboxQuery(claimants, scope, text, desk, process, due, anyOf, by, upwards, ranks);
    }

    /** The same, sorted by names that come in this order. */
    public InboxQuery ranked(List<String> order) {
        return new InboxQuery(claimants, scope, text, desk, process, due, anyOf, sort, ascending, order);
    }

    /** The same where all conditions of one of these lists hold. */
    public InboxQuery where(List<List<InboxCondition>> anyOfThese) {
        return new InboxQuery(claimants, scope, text, desk, process, due, anyOfThese, sort, ascending, ranks);
    }

    /** The place of this among what is sorted by names; behind all where it has none. */
    int rank(@Nullable String value) {
        int place = value == null ? -1 : ranks.indexOf(value);
        return place < 0 ? ranks.size() : place;
    }

    /** The claimants who are bounded alike, those who are not at all before the others. */
    List<List<Claimant>> alike() {
        return claimants.stream()
                .collect(Collectors.groupingBy(Claimant::bounds, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparing(alike -> !alike.getFirst().bounds().isNone()))
                .toList();
    }
}
