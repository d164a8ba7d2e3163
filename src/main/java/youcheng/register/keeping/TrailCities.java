package youcheng.register.keeping;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.Chain;
import youcheng.audit.ChainKind;
import youcheng.audit.FieldValues;
import youcheng.audit.SubjectNames;
import youcheng.base.Bilingual;
import youcheng.register.OwnDistrict;

/** Tells the trail, which knows no cities, which city a chain is about, or whose relationship. */
@Component
class TrailCities implements SubjectNames, FieldValues {

    private static final Set<ChainKind> KINDS = Set.of(ChainKind.RELATIONSHIP, ChainKind.CITY);

    /** Cities that are found by name at most. */
    private static final int MOST = 250;

    private final RelationshipRepository relationships;
    private final PartnerCities cities;

    TrailCities(RelationshipRepository relationships, PartnerCities cities) {
        this.relationships = relationships;
        this.cities = cities;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Chain, Bilingual> namesOf(Collection<Chain> chains) {
        Set<Long> known = ids(chains, ChainKind.RELATIONSHIP);
        List<Relationship> found = known.isEmpty() ? List.of() : relationships.ofIds(known);
        Set<Long> wanted = ids(chains, ChainKind.CITY);
        Set<Long> all = new HashSet<>(wanted);
        found.forEach(relationship -> all.add(relationship.city().value()));
        Map<Long, Bilingual> byCity = new HashMap<>();
        if (!all.isEmpty()) {
            cities.ofIds(all)
                    .forEach(city -> byCity.put(city.id().value(), new Bilingual(city.nameZh(), city.nameEn())));
        }
        Map<Chain, Bilingual> names = new HashMap<>();
        wanted.forEach(city -> putIfKnown(names, Chain.ofCity(city), byCity.get(city)));
        found.forEach(relationship ->
                putIfKnown(names, Chain.ofRelationship(relationship.id().value()), name(relationship, byCity)));
        return names;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Chain> named(ChainKind kind, String text) {
        if (!KINDS.contains(kind)) {
            return List.of();
        }
        List<Long> found = cities.idsNamed(text.toLowerCase(Locale.ROOT), Limit.of(MOST));
        return kind == ChainKind.CITY
                ? found.stream().map(Chain::ofCity).toList()
                : relationships.ofCities(found).stream()
                        .map(relationship ->
                                Chain.ofRelationship(relationship.id().value()))
                        .toList();
    }

    private static Set<Long> ids(Collection<Chain> chains, ChainKind kind) {
        return chains.stream()
                .filter(chain -> ChainKind.of(chain).filter(kind::equals).isPresent())
                .map(kind::subjectOf)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    private static @Nullable Bilingual name(Relationship relationship, Map<Long, Bilingual> byCity) {
        Bilingual partner = byCity.get(relationship.city().value());
        OwnDistrict district = relationship.district();
        return partner == null || district == null ? partner : district.with(partner);
    }

    private static void putIfKnown(Map<Chain, Bilingual> names, Chain chain, @Nullable Bilingual name) {
        if (name != null) {
            names.put(chain, name);
        }
    }

    @Override
    public Map<String, String> messagePrefixes() {
        return Map.of("relationship.status", "register.status");
    }
}
