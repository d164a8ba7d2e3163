package youcheng.imports.targets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import youcheng.base.CleanText;
import youcheng.base.Rejection;
import youcheng.register.CityRecord;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;

/** Finds relationships by the partners' names, each name asked for once however many rows have it. */
final class KnownPartners {

    private final Register register;
    private final Map<String, List<RelationshipId>> asked = new HashMap<>();

    KnownPartners(Register register) {
        this.register = register;
    }

    /** The relationship with the city of this name; refused where there is none, or more than one. */
    RelationshipId find(String field, String name) {
        String typed = CleanText.line(name);
        List<RelationshipId> found = asked.computeIfAbsent(typed, this::look);
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw found.isEmpty()
                ? Rejection.of(field, "imports.rejection.unknownPartner", typed)
                : Rejection.of(field, "imports.rejection.manyPartners", typed, found.size());
    }

    private List<RelationshipId> look(String name) {
        List<CityRecord> called = register.named(name);
        List<CityRecord> today = called.stream()
                .filter(city ->
                        city.nameEn().equalsIgnoreCase(name) || city.nameZh().equals(name))
                .toList();
        // Madrid is the city, although a region had that name once.
        return (today.isEmpty() ? called : today)
                .stream()
                        .map(CityRecord::current)
                        .flatMap(Stream::ofNullable)
                        .map(RelationshipRecord::id)
                        .distinct()
                        .toList();
    }

    /** The refusal of a field of a row without its partner. */
    static Optional<Rejection> missing(String field, String typed) {
        return CleanText.line(typed).isEmpty()
                ? Optional.of(Rejection.of(field, "exchanges.rejection.noPartner"))
                : Optional.empty();
    }
}
