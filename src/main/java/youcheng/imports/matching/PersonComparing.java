package youcheng.imports.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import youcheng.base.SearchText;
import youcheng.imports.matching.PersonComparing.Person;

/** Compares persons: by mail, and by name and city. */
final class PersonComparing<K> extends Comparing<K, Person<K>> {

    private static final int SAME = 100;
    private static final int OTHER_ORDER = 90;
    private static final int SAME_MAIL = 95;
    private static final int CITY_UNKNOWN = 25;
    private static final int MOST_PARTS = 5;

    private static final Pattern TITLE =
            Pattern.compile("\\b(?:mr|mrs|ms|miss|dr|prof|sir|dame|hon|herr|frau|h\\.?e)\\b\\.?|先生|女士|小姐|教授|博士|阁下");

    /** A person, taken apart. */
    record Person<K>(
            K id,
            List<NameParts> names,
            @Nullable Place city,
            @Nullable String mail) {}

    /** A name, as it is read and in parts: a word each, of Chinese a character each. */
    record NameParts(String key, List<String> parts) {

        static NameParts of(String name) {
            String bare = TITLE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
            List<String> parts = new ArrayList<>();
            for (String word : bare.split("[\\s,.·・\\-]+", -1)) {
                if (word.codePoints().anyMatch(Character::isIdeographic)) {
                    word.codePoints().forEach(character -> parts.add(SearchText.latin(Character.toString(character))));
                } else {
                    parts.add(SearchText.latin(word));
                }
            }
            parts.removeIf(String::isEmpty);
            return new NameParts(SearchText.of(bare), List.copyOf(parts));
        }

        /** All letters in order: the same whatever comes first. */
        String letters() {
            return String.join("", parts)
                    .chars()
                    .sorted()
                    .mapToObj(letter -> Character.toString((char) letter))
                    .collect(Collectors.joining());
        }

        boolean isSameAs(NameParts other) {
            return key.equals(other.key)
                    || isPutTogether(String.join("", other.parts), parts)
                    || isPutTogether(String.join("", parts), other.parts)
                    || new TreeSet<>(parts).equals(new TreeSet<>(other.parts));
        }

        /** Whether these parts, each once and in some order, are this text. */
        private static boolean isPutTogether(String text, List<String> parts) {
            if (text.isEmpty() || parts.isEmpty()) {
                return text.isEmpty() && parts.isEmpty();
            }
            if (parts.size() > MOST_PARTS) {
                return text.equals(String.join("", parts));
            }
            for (int at = 0; at < parts.size(); at++) {
                if (text.startsWith(parts.get(at))) {
                    List<String> others = new ArrayList<>(parts);
                    others.remove(at);
                    if (isPutTogether(text.substring(parts.get(at).length()), others)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    static <K> Person<K> person(PersonFacts<K> facts, NameGroups groups) {
        PlaceFacts city = facts.city();
        String mail = facts.mail();
        return new Person<>(
                facts.id(),
                facts.names().stream()
                        .map(NameParts::of)
                        .filter(name -> !name.parts.isEmpty())
                        .toList(),
                city == null ? null : Place.of(city, groups),
                mail == null || mail.isBlank() ? null : mail.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    K id(Person<K> person) {
        return person.id;
    }

    @Override
    String text(Person<K> person) {
        Place city = person.city;
        return (person.names.isEmpty() ? "" : person.names.getFirst().letters())
                + ' '
                + (city == null ? "" : city.text());
    }

    @Override
    long[] keys(Person<K> person) {
        Keys keys = new Keys();
        Place city = person.city;
        Set<String> marks = city == null ? Set.of() : city.marks();
        for (NameParts name : person.names) {
            keys.add('n', name.letters());
            marks.forEach(mark -> keys.add('c', name.letters() + '|' + mark));
        }
        if (person.mail != null) {
            keys.add('m', person.mail);
        }
        return keys.all();
    }

    @Override
    @Nullable
    Likeness likeness(Person<K> row, Person<K> other) {
        boolean sameMail = row.mail != null && Objects.equals(row.mail, other.mail);
        Likeness name = name(row, other);
        if (sameMail) {
            return name == null ? new Likeness(SAME_MAIL, MatchReason.MAIL) : name;
        }
        if (name == null) {
            return null;
        }
        Place city = row.city;
        Place otherCity = other.city;
        if (city == null || otherCity == null) {
            return name.less(CITY_UNKNOWN);
        }
        Likeness cities = city.likeness(otherCity);
        return cities == null ? null : name.less((100 - cities.score()) / 2);
    }

    private static @Nullable Likeness name(Person<?> row, Person<?> other) {
        Likeness best = null;
        for (NameParts name : row.names) {
            for (NameParts another : other.names) {
                if (name.key.equals(another.key)) {
                    return new Likeness(SAME, MatchReason.SAME);
                }
                if (name.isSameAs(another)) {
                    best = new Likeness(OTHER_ORDER, MatchReason.SPELLING);
                }
            }
        }
        return best;
    }
}
