package youcheng.search.find;

import java.util.List;
import java.util.Map;
import youcheng.search.SearchKind;

/**
 * What was found.
 *
 * @param state whether it could be looked for
 * @param counts how many the person may see of each kind; without kinds of which there are none
 * @param shown some of them, the best first
 * @param shortened whether only the beginning of what was typed was looked for
 * @param withSlips whether they are merely like what was typed
 */
public record SearchAnswer(
        AnswerState state, Map<SearchKind, Count> counts, List<Found> shown, boolean shortened, boolean withSlips) {

    /** Whether it could be looked for. */
    public enum AnswerState {
        /** It was. */
        ASKED,
        /** Nothing was typed. */
        NOTHING_TYPED,
        /** What was typed has neither letter nor digit. */
        NO_WORDS,
        /** The index is still being made. */
        BUILDING
    }

    /**
     * How many there are.
     *
     * @param number so many
     * @param more whether there are more
     */
    public record Count(int number, boolean more) {}

    static SearchAnswer none(AnswerState state) {
        return new SearchAnswer(state, Map.of(), List.of(), false, false);
    }

    /** How many there are of all kinds. */
    public Count all() {
        return new Count(
                counts.values().stream().mapToInt(Count::number).sum(),
                counts.values().stream().anyMatch(Count::more));
    }

    /** How many there are of this kind. */
    public Count of(SearchKind kind) {
        return counts.getOrDefault(kind, new Count(0, false));
    }
}
