package youcheng.exchanges;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import youcheng.audit.FieldValues;
import youcheng.base.Bilingual;
import youcheng.register.ContactPersonId;
import youcheng.register.ContactPersons;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** Tells the trail, which knows no relationships, which partners an exchange had and who led it. */
@Component
class TrailExchanges implements FieldValues {

    private static final Pattern KEY = Pattern.compile("#?(\\d{1,18})");

    private final Register register;
    private final ContactPersons persons;

    TrailExchanges(Register register, ContactPersons persons) {
        this.register = register;
        this.persons = persons;
    }

    @Override
    public Map<String, Bilingual> namesOf(String field, Collection<String> values) {
        return switch (field) {
            case "exchange.partners" -> names(values, this::partners);
            case "exchange.lead" -> names(values, this::leads);
            default -> Map.of();
        };
    }

    private static Map<String, Bilingual> names(
            Collection<String> values, Function<Set<Long>, Map<Long, Bilingual>> read) {
        Map<String, Long> keys = new HashMap<>();
        values.forEach(value -> KEY.matcher(value)
                .results()
                .findFirst()
                .ifPresent(found -> keys.put(value, Long.valueOf(found.group(1)))));
        Map<Long, Bilingual> known = keys.isEmpty() ? Map.of() : read.apply(Set.copyOf(keys.values()));
        Map<String, Bilingual> names = new HashMap<>();
        keys.forEach((value, key) -> {
            Bilingual name = known.get(key);
            if (name != null) {
                names.put(value, name);
            }
        });
        return names;
    }

    private Map<Long, Bilingual> partners(Set<Long> keys) {
        return register.concluded(keys.stream().map(RelationshipId::new).toList()).stream()
                .collect(Collectors.toMap(relationship -> relationship.id().value(), RelationshipSummary::name));
    }

    private Map<Long, Bilingual> leads(Set<Long> keys) {
        return persons.namesOf(keys.stream().map(ContactPersonId::new).toList()).entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().value(), each -> new Bilingual(each.getValue(), each.getValue())));
    }
}
