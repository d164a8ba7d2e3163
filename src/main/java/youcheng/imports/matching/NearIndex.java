package youcheng.imports.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds what shares a key: all keys in one sorted row of numbers, each with the place of what has it in the order of
 * texts. Of what shares a key with many, only the nearest in that order are found.
 *
 * @param <T> what is found
 */
final class NearIndex<T> {

    /** How many are found for a key, on either side. */
    static final int NEIGHBOURS = 16;

    private static final int BITS = 22;
    private static final long PLACE = (1L << BITS) - 1;

    private final List<T> items;
    private final String[] order;
    private final long[] entries;

    NearIndex(List<T> all, Function<T, String> text, Function<T, long[]> keys) {
        if (all.size() > PLACE) {
            throw new IllegalArgumentException("Too many: " + all.size());
        }
        List<Ordered<T>> sorted = new ArrayList<>(all.size());
        all.forEach(item -> sorted.add(new Ordered<>(text.apply(item), item)));
        sorted.sort(Comparator.comparing(Ordered::text));
        this.items = sorted.stream().map(Ordered::item).toList();
        this.order = sorted.stream().map(Ordered::text).toArray(String[]::new);
        long[] growing = new long[Math.max(16, all.size() * 16)];
        int size = 0;
        for (int place = 0; place < items.size(); place++) {
            for (long key : keys.apply(items.get(place))) {
                if (size == growing.length) {
                    growing = Arrays.copyOf(growing, size + size / 2);
                }
                growing[size++] = (key & ~PLACE) | place;
            }
        }
        this.entries = Arrays.copyOf(growing, size);
        Arrays.sort(entries);
    }

    private record Ordered<T>(String text, T item) {}

    /** What shares one of these keys, the nearest of this text in the order. */
    Set<T> near(String text, long[] keys) {
        int found = Arrays.binarySearch(order, text);
        long place = found < 0 ? -found - 1 : found;
        Set<T> near = new LinkedHashSet<>();
        for (long key : keys) {
            long block = key & ~PLACE;
            int at = Arrays.binarySearch(entries, block | Math.min(place, PLACE));
            int middle = at < 0 ? -at - 1 : at;
            for (int i = middle; i < entries.length && i < middle + NEIGHBOURS && isOf(block, i); i++) {
                near.add(items.get((int) (entries[i] & PLACE)));
            }
            for (int i = middle - 1; i >= 0 && i >= middle - NEIGHBOURS && isOf(block, i); i--) {
                near.add(items.get((int) (entries[i] & PLACE)));
            }
        }
        return near;
    }

    private boolean isOf(long block, int at) {
        return (entries[at] & ~PLACE) == block;
    }
}
