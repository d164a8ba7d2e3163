package youcheng.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import youcheng.base.SearchText;
import youcheng.register.ContactMerge.LikelyPair;

/** Finds entries that may be of one person: one mail address, or one name with its parts in another order or in pinyin. */
final class LikelyPersons {

    private static final int MOST_PARTS = 4;

    private LikelyPersons() {}

    static List<LikelyPair> among(List<ContactPersonRecord> persons) {
        List<LikelyPair> pairs = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            for (int j = i + 1; j < persons.size(); j++) {
                ContactPersonRecord one = persons.get(i);
                ContactPersonRecord other = persons.get(j);
                if (canBeOne(one, other)) {
                    boolean inOrder = one.id().value() < other.id().value();
                    pairs.add(inOrder ? new LikelyPair(one, other) : new LikelyPair(other, one));
                }
            }
        }
        return pairs;
    }

    static boolean canBeOne(ContactPersonRecord one, ContactPersonRecord other) {
        boolean sameMail = !one.email().isEmpty()
                && one.email().toLowerCase(Locale.ROOT).equals(other.email().toLowerCase(Locale.ROOT));
        return sameMail || isSameName(parts(one.name()), parts(other.name()));
    }

    /** Chinese is spelt without gaps now and with gaps then, family name first or last: 王明, Wangming, Ming Wang. */
    private static boolean isSameName(List<String> one, List<String> other) {
        return one.equals(other) || isWhole(one, other) || isWhole(other, one);
    }

    /** Whether the only part of one name is all parts of the other in some order. */
    private static boolean isWhole(List<String> one, List<String> other) {
        return one.size() == 1 && other.size() <= MOST_PARTS && isOf(one.getFirst(), other);
    }

    private static boolean isOf(String whole, List<String> parts) {
        if (parts.isEmpty()) {
            return whole.isEmpty();
        }
        for (String part : parts) {
            List<String> rest = new ArrayList<>(parts);
            rest.remove(part);
            if (whole.startsWith(part) && isOf(whole.substring(part.length()), rest)) {
                return true;
            }
        }
        return false;
    }

    /** In no order of their own. */
    private static List<String> parts(String name) {
        return Arrays.stream(name.strip().split("[\\s,，·.]+"))
                .map(word -> SearchText.of(SearchText.latin(word)).replace(" ", ""))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }
}
