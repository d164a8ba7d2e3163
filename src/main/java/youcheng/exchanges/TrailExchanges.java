package youcheng.exchanges;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
    public Optional<Bilingual> nameOf(String field, String value) {
        return KEY.matcher(value)
                .results()
                .map(found -> Long.parseLong(found.group(1)))
                .findFirst()
                .flatMap(key -> switch (field) {
                    case "exchange.partners" -> partner(new RelationshipId(key));
                    case "exchange.lead" ->
                        persons.find(new ContactPersonId(key))
                                .map(person -> new Bilingual(person.name(), person.name()));
                    default -> Optional.empty();
                });
    }

    private Optional<Bilingual> partner(RelationshipId relationship) {
        return register.concluded(List.of(relationship)).stream()
                .map(RelationshipSummary::name)
                .findFirst();
    }
}
