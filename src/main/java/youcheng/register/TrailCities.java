package youcheng.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.Chain;
import youcheng.audit.ChainKind;
import youcheng.audit.FieldValues;
import youcheng.audit.SubjectNames;
import youcheng.base.Bilingual;

/** Tells the trail, which knows no cities, which city a chain is about, or whose relationship. */
@Component
class TrailCities implements SubjectNames, FieldValues {

    private static final Set<ChainKind> KINDS = Set.of(ChainKind.RELATIONSHIP, ChainKind.CITY);

    private final RelationshipRepository relationships;
    private final PartnerCities cities;

    TrailCities(RelationshipRepository relationships, PartnerCities cities) {
        this.relationships = relationships;
        this.cities = cities;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Chain, Bilingual> namesOf(Collection<Chain> chains) {
        Set<Chain> wanted = new HashSet<>(chains);
        wanted.removeIf(chain -> ChainKind.of(chain).filter(KINDS::contains).isEmpty());
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<CityId, Bilingual> byCity = new HashMap<>();
        cities.allWithNames().forEach(city -> byCity.put(city.id(), new Bilingual(city.nameZh(), city.nameEn())));
        Map<Chain, Bilingual> names = new HashMap<>();
        byCity.forEach((city, name) -> names.put(Chain.ofCity(city.value()), name));
        names.keySet().retainAll(wanted);
        relationships.allNewestFirst().stream()
                .filter(tie -> wanted.contains(Chain.ofRelationship(tie.id().value())))
                .forEach(tie -> names.put(Chain.ofRelationship(tie.id().value()), byCity.get(tie.city())));
        return names;
    }

    @Override
    public Map<String, String> messagePrefixes() {
        return Map.of("relationship.status", "register.status");
    }
}
