package youcheng.imports.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import youcheng.register.NameRecord;

/** Names that mean one place, each known by the number of its group: 汉城 and 首尔, whoever of both knows of the other. */
final class NameGroups {

    private final Map<String, List<NameGroup>> byKey = new HashMap<>();
    private int size;

    private record NameGroup(int number, @Nullable String country) {}

    /** Adds the names of a place as a group, unless it has one only. */
    void add(PlaceFacts place) {
        Set<String> keys = new LinkedHashSet<>();
        for (NameRecord name : place.names()) {
            PlaceName.of(name).forEach(each -> keys.add(each.key()));
        }
        if (keys.size() > 1) {
            NameGroup group = new NameGroup(size++, place.country());
            keys.forEach(key ->
                    byKey.computeIfAbsent(key, unused -> new ArrayList<>(1)).add(group));
        }
    }

    /** The groups that a name of a place in this country stands in; a few at most. */
    Set<Integer> of(String key, @Nullable String country) {
        Set<Integer> numbers = new LinkedHashSet<>();
        for (NameGroup group : byKey.getOrDefault(key, List.of())) {
            boolean possible = country == null || group.country == null || country.equals(group.country);
            if (possible && numbers.size() < DuplicateFinder.MOST) {
                numbers.add(group.number);
            }
        }
        return numbers;
    }
}
