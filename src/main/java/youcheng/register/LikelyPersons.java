package youcheng.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import youcheng.base.SearchText;
import youcheng.register.ContactMerge.LikelyPair;

/** Finds entries that may be of one person: one mail address, or one name with its parts in another order or in pinyin. */
final class LikelyPersons {

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
        return sameMail || parts(one.name()).equals(parts(other.name()));
    }

    /** Chinese is spelt without gaps now and with gaps then, so that only the letters count where there is one part. */
    private static String parts(String name) {
        String[] words = name.strip().split("[\\s,，·.]+");
        return Arrays.stream(words)
                .map(word -> SearchText.of(SearchText.latin(word)).replace(" ", ""))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
