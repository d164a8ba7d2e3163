package youcheng.workflow;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which open work items somebody wants to see, and in which order. Rows, counts, places and neighbours go by the same
 * query.
 *
 * @param claimants whose list it is: the person themselves, and whomever they act for
 * @param scope held by them, free for their groups, both, or late and reported to them
 * @param text part of what a case is found by: its numbers, its title, the names of its city; empty for all
 * @param desk only work for a group of this desk, or null
 * @param process only steps of this model, or null
 * @param due only what is due then, or null
 * @param sort the order
 * @param ascending in this direction
 */
public record InboxQuery(
        List<Claimant> claimants,
        Scope scope,
        String text,
        @Nullable String desk,
        @Nullable String process,
        @Nullable DueRange due,
        Sort sort,
        boolean ascending) {

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
        DUE("due"),
        AGE("created"),
        CASE("caseNumber"),
        /** By the Chinese title, as it is spelt in Latin letters. */
        TITLE("sortZh"),
        ENGLISH_TITLE("sortEn");

        private final String attribute;

        Sort(String attribute) {
            this.attribute = attribute;
        }

        String attribute() {
            return attribute;
        }

        boolean isByTime() {
            return this == DUE || this == AGE;
        }
    }

    public InboxQuery {
        claimants = List.copyOf(claimants);
    }

    /** Everything that these hold or may take, the most urgent first. */
    public static InboxQuery everything(Claimant... claimants) {
        return new InboxQuery(List.of(claimants), Scope.ALL, "", null, null, null, Sort.DUE, true);
    }

    /** The same of what is due then. */
    public InboxQuery due(@Nullable DueRange range) {
        return new InboxQuery(claimants, scope, text, desk, process, range, sort, ascending);
    }

    /** The same in this order. */
    public InboxQuery sortedBy(Sort by, boolean upwards) {
        return new InboxQuery(claimants, scope, text, desk, process, due, by, upwards);
    }

    /** The claimants who are bounded alike, those who are not at all before the others. */
    List<List<Claimant>> alike() {
        return claimants.stream()
                .collect(Collectors.groupingBy(Claimant::processes, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparing(alike -> alike.getFirst().isBounded()))
                .toList();
    }
}
