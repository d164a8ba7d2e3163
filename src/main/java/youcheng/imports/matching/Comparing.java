package youcheng.imports.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

    /** What is compared, with its place among the rows; -1 for what is known. No record: each is equal to itself alone. */
    private static final class Numbered<T> {

        private final T item;
        private final int row;
        private final String text;
        private final long[] keys;

        Numbered(T item, int row, String text, long[] keys) {
            this.item = item;
            this.row = row;
            this.text = text;
            this.keys = keys;
        }
    }

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
        NearIndex<Numbered<T>> ofKnown = index(numbered(known, false));
        List<Numbered<T>> numbered = numbered(rows, true);
        NearIndex<Numbered<T>> ofRows = index(numbered);
        List<Match<K>> matches = new ArrayList<>();
        for (Numbered<T> row : numbered) {
            List<Match<K>> here = new ArrayList<>();
            add(row.item, ofKnown.near(row.text, row.keys), Integer.MAX_VALUE, here);
            add(row.item, ofRows.near(row.text, row.keys), row.row, here);
            here.sort(Comparator.<Match<K>>comparingInt(Match::score).reversed());
            matches.addAll(here.subList(0, Math.min(here.size(), DuplicateFinder.MOST)));
        }
        return matches;
    }

    private static <T> NearIndex<Numbered<T>> index(List<Numbered<T>> items) {
        return new NearIndex<>(items, each -> each.text, each -> each.keys);
    }

    /** Of rows that are alike each finds those right before it, and not all of them the same few: so they are numbered. */
    private List<Numbered<T>> numbered(List<T> items, boolean rows) {
        List<Numbered<T>> numbered = new ArrayList<>(items.size());
        for (T item : items) {
            int row = rows ? numbered.size() : -1;
            String text = rows ? text(item) + String.format(Locale.ROOT, "\t%07d", row) : text(item);
            numbered.add(new Numbered<>(item, row, text, keys(item)));
        }
        return numbered;
    }

    private void add(T item, Set<Numbered<T>> near, int before, List<Match<K>> matches) {
        for (Numbered<T> other : near) {
            if (other.row >= before) {
                continue;
            }
            Likeness likeness = likeness(item, other.item);
            if (likeness != null && likeness.score() >= LEAST) {
                matches.add(new Match<>(id(item), id(other.item), other.row >= 0, likeness.score(), likeness.reason()));
            }
        }
    }
}
