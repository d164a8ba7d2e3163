package youcheng.search.index;

import java.util.LinkedHashSet;
import java.util.Set;
import youcheng.base.SearchText;

/**
 * How a title is typed by whoever has only Latin letters at hand: its pinyin and the initials of it, from each character
 * on, so that a beginning is enough wherever it stands.
 *
 * @param spelled pinyin: changqi, qi
 * @param initials first letters: cq, q
 */
record Readings(Set<String> spelled, Set<String> initials) {

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_SPELLED = 24;
    private static final int LONGEST_INITIALS = 12;

    static Readings of(String title) {
        Set<String> spelled = new LinkedHashSet<>();
        Set<String> initials = new LinkedHashSet<>();
        int[] letters = title.codePoints().limit(LONGEST_TITLE).toArray();
        StringBuilder allSpelled = new StringBuilder();
        StringBuilder allInitials = new StringBuilder();
        for (int i = letters.length - 1; i >= 0; i--) {
            boolean chinese = Character.isIdeographic(letters[i]);
            String reading = SearchText.latin(Character.toString(letters[i]));
            if (!chinese || reading.isEmpty()) {
                allSpelled.setLength(0);
                allInitials.setLength(0);
                continue;
            }
            allSpelled.insert(0, reading);
            allInitials.insert(0, reading.charAt(0));
            spelled.add(beginning(allSpelled, LONGEST_SPELLED));
            initials.add(beginning(allInitials, LONGEST_INITIALS));
        }
        return new Readings(spelled, initials);
    }

    private static String beginning(StringBuilder text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
