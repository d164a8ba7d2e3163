package youcheng.imports.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import youcheng.register.NameRecord;

/**
 * A place, its names taken apart.
 *
 * @param country its code, or null
 * @param names its names
 * @param groups numbers of the groups of other names that one of its names stands in
 */
record Place(@Nullable String country, List<PlaceName> names, Set<Integer> groups) {

    private static final int SAME = 100;
    private static final int SAME_BUT_FOR_ACCENTS = 95;
    private static final int FORMER = 90;
    private static final int OTHER_NAME = 88;
    private static final int PINYIN = 80;
    private static final int SOUNDS_ALIKE = 65;
    private static final int ONE_LETTER = 78;
    private static final int TWO_LETTERS = 68;
    private static final int OTHER_KIND = 55;

    /** Names of a place that are compared; more are no names. */
    private static final int MOST_NAMES = 24;

    static Place of(PlaceFacts facts, NameGroups groups) {
        List<PlaceName> names = new ArrayList<>();
        for (NameRecord name : facts.names()) {
            names.addAll(PlaceName.of(name));
        }
        List<PlaceName> few = List.copyOf(names.subList(0, Math.min(names.size(), MOST_NAMES)));
        Set<Integer> in = new LinkedHashSet<>();
        few.forEach(name -> in.addAll(groups.of(name.key(), facts.country())));
        return new Place(facts.country(), few, in);
    }

    /** What it is sorted by: the first of its names in Latin letters. */
    String text() {
        return names.isEmpty() ? "" : names.getFirst().latin();
    }

    /** Keys that it shares with what may be the same. */
    void addTo(Keys keys) {
        for (PlaceName name : names) {
            keys.add('n', name.key());
            keys.add('n', name.latin());
            boolean latin = name.isLatin();
            String text = latin ? name.latin() : name.key();
            int allowed = Nearness.allowed(text.length(), latin);
            if (allowed > 0) {
                Nearness.leftOut(text, allowed).forEach(shorter -> keys.add('d', shorter));
            }
        }
        groups.forEach(group -> keys.add('g', Integer.toString(group)));
    }

    /** Its names and groups as they stand, to be put together with those of another place. */
    Set<String> marks() {
        Set<String> marks = new LinkedHashSet<>();
        names.forEach(name -> marks.add(name.key()));
        groups.forEach(group -> marks.add("#" + group));
        return marks;
    }

    /** How likely both are the same place; null where they are not. */
    @Nullable
    Likeness likeness(Place other) {
        if (country != null && other.country != null && !country.equals(other.country)) {
            return null;
        }
        Likeness best = null;
        boolean chineseDiffers = chineseDiffers(other);
        for (PlaceName name : names) {
            for (PlaceName another : other.names) {
                best = Likeness.better(best, likeness(name, another, chineseDiffers));
            }
        }
        if (groups.stream().anyMatch(other.groups::contains)) {
            best = Likeness.better(best, new Likeness(OTHER_NAME, MatchReason.FORMER_NAME));
        }
        return best;
    }

    /** Both have Chinese names, and none in common: a letter more in English is then no slip (河北 Hebei, 湖北 Hubei). */
    private boolean chineseDiffers(Place other) {
        boolean both = false;
        for (PlaceName name : names) {
            for (PlaceName another : other.names) {
                if (!name.isLatin() && !another.isLatin()) {
                    both = true;
                    if (name.key().equals(another.key())) {
                        return false;
                    }
                }
            }
        }
        return both;
    }

    private static @Nullable Likeness likeness(PlaceName one, PlaceName other, boolean chineseDiffers) {
        if (one.key().equals(other.key())) {
            if (!one.isOfKindOf(other)) {
                return new Likeness(OTHER_KIND, MatchReason.KIND_OF_PLACE);
            }
            if (one.former() != other.former()) {
                return new Likeness(FORMER, MatchReason.FORMER_NAME);
            }
            return one.isWrittenAs(other)
                    ? new Likeness(SAME, MatchReason.SAME)
                    : new Likeness(SAME_BUT_FOR_ACCENTS, MatchReason.SPELLING);
        }
        boolean latin = one.isLatin();
        boolean sameScript = latin == other.isLatin();
        if (one.latin().equals(other.latin())) {
            return new Likeness(sameScript ? SOUNDS_ALIKE : PINYIN, MatchReason.SPELLING);
        }
        if (!sameScript || (latin && chineseDiffers) || !one.isOfKindOf(other)) {
            return null;
        }
        int shorter = Math.min(one.key().length(), other.key().length());
        int most = Nearness.allowed(shorter, latin);
        if (most == 0 || !Nearness.sameDigits(one.key(), other.key())) {
            return null;
        }
        int distance = Nearness.distance(one.key(), other.key(), most);
        return distance > most ? null : new Likeness(distance == 1 ? ONE_LETTER : TWO_LETTERS, MatchReason.SPELLING);
    }
}
