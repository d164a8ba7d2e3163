package youcheng.imports.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares each row with what shares a key with it, and takes the likeliest.
 *
 * @param <K> the caller's ids
 * @param <T> what is compared
 */
abstract class Comparing<K, T> {

    /** Below this nobody would take the two for the same. */
    private static final int LEAST = 50;

    /** What is compared, with its place among the rows; -1 for what is known. */
    private record Numbered<T>(T item, int row) {}

    /** The caller's id of it. */
    abstract K id(T item);

    /** By what it is sorted; those that are alike should be near. */
    abstract String text(T item);

    /** What it shares with what may be the same. */
    abstract long[] keys(T item);

    /** How alike two are, or null. */
    abstract @Nullable Likeness likeness(T row, T other);

    /** The matches of all rows, in the order of the rows, the likeliest of each first. */
    List<Match<K>> matches(List<T> rows, List<T> known) {
        NearIndex<Numbered<T>> ofKnown = index(known, false);
        NearIndex<Numbered<T>> ofRows = index(rows, true);
        List<Match<K>> matches = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            T item = rows.get(row);
            String text = text(item);
            long[] keys = keys(item);
            List<Match<K>> here = new ArrayList<>();
            add(item, ofKnown.near(text, keys), Integer.MAX_VALUE, here);
            add(item, ofRows.near(text, keys), row, here);
            here.sort(Comparator.<Match<K>>comparingInt(Match::score).reversed());
            matches.addAll(here.subList(0, Math.min(here.size(), DuplicateFinder.MOST)));
        }
        return matches;
    }

    private NearIndex<Numbered<T>> index(List<T> items, boolean rows) {
        List<Numbered<T>> numbered = new ArrayList<>(items.size());
        for (T item : items) {
            numbered.add(new Numbered<>(item, rows ? numbered.size() : -1));
        }
        return new NearIndex<>(numbered, each -> text(each.item), each -> keys(each.item));
    }

    private void add(T item, Set<Numbered<T>> near, int before, List<Match<K>> matches) {
        for (Numbered<T> other : near) {
            if (other.row >= before) {
                continue;
            }
            Likeness likeness = likeness(item, other.item);
            if (likeness != null && likeness.score() >= LEAST) {
                matches.add(new Match<>(
                        id(item), id(other.item), other.row >= 0, likeness.score(), likeness.reason()));
            }
        }
    }
}
