package youcheng.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import youcheng.base.Bilingual;

/** Tells by which messages the values of fields are said; a module whose constants have messages implements it. */
public interface FieldValues {

    /** Message prefix by field: with {@code account.roles} = {@code role} a value OFFICER is {@code role.OFFICER}. */
    default Map<String, String> messagePrefixes() {
        return Map.of();
    }

    /** Fields that hold dates: there a year alone is a year and no other number. */
    default Set<String> dates() {
        return Set.of();
    }

    /** What a value of this field is called where it is no constant but, say, a code; empty where it has no name. */
    default Optional<Bilingual> nameOf(String field, String value) {
        return Optional.empty();
    }

    /** The names of all these values of a field that have one; a module that reads them from the database reads them at once. */
    default Map<String, Bilingual> namesOf(String field, Collection<String> values) {
        Map<String, Bilingual> names = new HashMap<>();
        values.forEach(value -> nameOf(field, value).ifPresent(name -> names.put(value, name)));
        return names;
    }
}
