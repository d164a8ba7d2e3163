package youcheng.imports.matching;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far apart two short texts are. */
final class Nearness {

    /** Shorter ones differ by a letter and mean something else: Bari, Bali. */
    private static final int FOR_ONE = 5;

    private static final int FOR_TWO = 9;
    private static final int CHINESE_FOR_ONE = 4;

    /** Of longer names only the beginning is looked at for candidates; all of it is compared. */
    private static final int LOOKED_AT = 10;

    private Nearness() {}

    /** How many letters may differ in a name of this length. */
    static int allowed(int length, boolean latin) {
        if (!latin) {
            return length >= CHINESE_FOR_ONE ? 1 : 0;
        }
        return length >= FOR_TWO ? 2 : length >= FOR_ONE ? 1 : 0;
    }

    /**
     * How many letters have to be put in, left out, replaced or changed with the next; more than the most where it is
     * more.
     */
    static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        Arrays.setAll(last, column -> column);
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int changed = last[j - 1] + (same ? 0 : 1);
                int best = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    best = Math.min(best, before[j - 2] + 1);
                }
                row[j] = best;
                least = Math.min(least, best);
            }
            if (least > most) {
                return most + 1;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }

    /** Whether their digits are the same: District 1 is not District 2. */
    static boolean sameDigits(String one, String other) {
        return (!hasDigit(one) && !hasDigit(other)) || digits(one).equals(digits(other));
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    /** The beginning of a text with up to so many letters left out, in every way: two that are near share one. */
    static Set<String> leftOut(String text, int letters) {
        Set<String> all = new HashSet<>();
        leaveOut(text.substring(0, Math.min(text.length(), LOOKED_AT)), 0, letters, all);
        return all;
    }

    private static void leaveOut(String text, int from, int letters, Set<String> all) {
        all.add(text);
        for (int at = from; letters > 0 && at < text.length(); at++) {
            leaveOut(text.substring(0, at) + text.substring(at + 1), at, letters - 1, all);
        }
    }

    /** What share of their pairs of letters two texts have in common, from 0 to 1. */
    static double common(@Nullable String one, @Nullable String other) {
        Set<Integer> pairs = pairs(one);
        Set<Integer> others = pairs(other);
        if (pairs.isEmpty() || others.isEmpty()) {
            return 0;
        }
        long both = pairs.stream().filter(others::contains).count();
        double within = 0.9 * both / Math.min(pairs.size(), others.size());
        return Math.max(
                2.0 * both / (pairs.size() + others.size()), Math.min(pairs.size(), others.size()) < 4 ? 0 : within);
    }

    private static Set<Integer> pairs(@Nullable String text) {
        Set<Integer> pairs = new HashSet<>();
        for (int at = 0; text != null && at + 1 < text.length(); at++) {
            pairs.add(text.charAt(at) << 16 | text.charAt(at + 1));
        }
        return pairs;
    }
}
