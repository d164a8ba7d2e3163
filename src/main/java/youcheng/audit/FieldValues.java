package youcheng.audit;

import java.util.Map;
import java.util.Optional;
import youcheng.base.Bilingual;

/** Tells by which messages the values of fields are said; a module whose constants have messages implements it. */
public interface FieldValues {

    /** Message prefix by field: with {@code account.roles} = {@code role} a value OFFICER is {@code role.OFFICER}. */
    default Map<String, String> messagePrefixes() {
        return Map.of();
    }

    /** What a value of this field is called where it is no constant but, say, a code; empty where it has no name. */
    default Optional<Bilingual> nameOf(String field, String value) {
        return Optional.empty();
    }
}
