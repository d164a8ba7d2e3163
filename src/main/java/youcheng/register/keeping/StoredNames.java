package youcheng.register.keeping;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.register.CityId;
import youcheng.register.NameRecord;
import youcheng.register.PartnerNames;
import youcheng.register.RelationshipId;

/** Reads the names of partners, of many at once. */
@Component
@Transactional(readOnly = true)
class StoredNames implements PartnerNames {

    private final RelationshipRepository relationships;
    private final PartnerCities cities;

    StoredNames(RelationshipRepository relationships, PartnerCities cities) {
        this.relationships = relationships;
        this.cities = cities;
    }

    @Override
    public Map<RelationshipId, List<String>> of(Collection<RelationshipId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Relationship> found =
                relationships.ofIds(ids.stream().map(RelationshipId::value).toList());
        Map<CityId, PartnerCity> partners = found.isEmpty()
                ? Map.of()
                : cities
                        .withNames(found.stream()
                                .map(each -> each.city().value())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(PartnerCity::id, Function.identity()));
        Map<RelationshipId, List<String>> names = new HashMap<>();
        for (Relationship each : found) {
            PartnerCity city = partners.get(each.city());
            if (city != null) {
                names.put(each.id(), names(city));
            }
        }
        return names;
    }

    private static List<String> names(PartnerCity city) {
        return Stream.concat(
                        Stream.of(city.nameZh(), city.nameEn()),
                        city.names().stream().map(NameRecord::name))
                .distinct()
                .toList();
    }

    @Override
    public List<RelationshipId> relationshipsWith(Collection<CityId> ids) {
        return ids.isEmpty()
                ? List.of()
                : relationships.ofCities(ids.stream().map(CityId::value).toList()).stream()
                        .map(Relationship::id)
                        .toList();
    }
}
